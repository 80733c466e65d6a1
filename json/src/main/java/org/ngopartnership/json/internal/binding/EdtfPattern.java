package org.ngopartnership.json.internal.binding;

/** What a regular expression can say about dates: month 13 is refused, 30 February is not. */
final class EdtfPattern {

    private static final String YEAR = "(-?[0-9X]{2,4}|Y-?[1-9][0-9]{4,})";
    private static final String MONTH = "(0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01]|[01X]X|X[0-9])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01]|[0-3X]X|X[0-9])";
    private static final String DATE = YEAR + "(-" + MONTH + "(-" + DAY + ")?)?";
    private static final String TIME =
            "T([01][0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?" + "(Z|[+\\-\\u2212][01][0-9](:[0-5][0-9])?)?";
    private static final String END = "(" + DATE + "[?~%]?|\\.\\.)";

    /** The pattern of a whole text. */
    static final String TEXT = "^(" + DATE + "([?~%]|" + TIME + ")?|" + END + "/" + END + "?|/" + END + ")$";

    private EdtfPattern() {}
}
