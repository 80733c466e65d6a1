package org.ngopartnership.examples.cli;

/** Makes text from outside harmless for a terminal. */
final class SafeText {

    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    private SafeText() {}

    /** The text with control, escape, direction and other invisible characters, and half surrogates, as {@code \}{@code uXXXX}. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isSafe(c)) {
                safe.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    spellOut(unit, safe);
                }
            }
        });
        return safe.toString();
    }

    private static void spellOut(char unit, StringBuilder safe) {
        safe.append("\\u");
        for (int digit = HEX_DIGITS - 1; digit >= 0; digit--) {
            safe.append(Character.toUpperCase(Character.forDigit(unit >> digit * HEX_DIGITS & HEX - 1, HEX)));
        }
    }

    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
