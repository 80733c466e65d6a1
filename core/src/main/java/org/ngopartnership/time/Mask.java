package org.ngopartnership.time;

/** Digits of a text, some of which may be X for "any digit"; a mask of length 0 stands for any number. */
record Mask(String text, int offset, int length) {

    boolean isSpecified() {
        return firstUnspecified() == length;
    }

    /** The number of known digits before the first X. */
    int firstUnspecified() {
        for (int i = 0; i < length; i++) {
            if (text.charAt(offset + i) == 'X') {
                return i;
            }
        }
        return length;
    }

    boolean matches(int number) {
        int rest = number;
        for (int i = offset + length - 1; i >= offset; i--) {
            char digit = text.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    int lowest() {
        return filledWith(0);
    }

    int highest() {
        return filledWith(9);
    }

    private int filledWith(int any) {
        int number = 0;
        for (int i = offset; i < offset + length; i++) {
            char digit = text.charAt(i);
            number = number * 10 + (digit == 'X' ? any : digit - '0');
        }
        return number;
    }

    @Override
    public String toString() {
        return text.substring(offset, offset + length);
    }
}
