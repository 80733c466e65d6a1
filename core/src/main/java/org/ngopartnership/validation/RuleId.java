package org.ngopartnership.validation;

/** The id of a rule, taken apart. */
record RuleId(String area, String text) {

    private static final int DIGITS = 3;

    static RuleId parse(String text) {
        int hyphen = text.indexOf('-');
        boolean wellFormed = hyphen > 1
                && text.length() == hyphen + 1 + DIGITS
                && text.chars().limit(hyphen).allMatch(c -> c >= 'A' && c <= 'Z')
                && text.chars().skip(hyphen + 1L).allMatch(c -> c >= '0' && c <= '9');
        if (!wellFormed) {
            throw new IllegalArgumentException(
                    "Not a rule id of capital letters, a hyphen and three digits, such as PST-003: " + text);
        }
        return new RuleId(text.substring(0, hyphen), text);
    }
}
