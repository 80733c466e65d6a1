package org.ngopartnership.document;

/** Roman numerals up to 89, as sessions and parts use them. */
final class Roman {

    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    /** The value of a numeral in capitals, or 0 if the text is none. */
    static int value(String text) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (text.startsWith(NUMERALS[i], at)) {
                value += VALUES[i];
                at += NUMERALS[i].length();
            }
        }
        return at == text.length() && value < 90 && text.equals(of(value)) ? value : 0;
    }

    static String of(int value) {
        StringBuilder numeral = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
