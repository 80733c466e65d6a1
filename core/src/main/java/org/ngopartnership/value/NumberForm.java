package org.ngopartnership.value;

/** The form of numbers in JSON (RFC 8259, section 6). */
final class NumberForm {

    private final String text;
    private int at;

    private NumberForm(String text) {
        this.text = text;
    }

    static boolean isNumber(String text) {
        return new NumberForm(text).isNumber();
    }

    private boolean isNumber() {
        skip("-");
        if (!skip("0") && !skipDigits()) {
            return false;
        }
        if (skip(".") && !skipDigits()) {
            return false;
        }
        if (skip("eE")) {
            skip("+-");
            if (!skipDigits()) {
                return false;
            }
        }
        return at == text.length();
    }

    private boolean skipDigits() {
        int start = at;
        while (skip("0123456789")) {
            // on to the next
        }
        return at > start;
    }

    private boolean skip(String anyOf) {
        if (at < text.length() && anyOf.indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }
}
