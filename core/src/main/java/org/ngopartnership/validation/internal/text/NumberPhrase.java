package org.ngopartnership.validation.internal.text;

/** A number in words, built from word to word. */
final class NumberPhrase {

    private static final int FOUR_SCORE = 80;

    private final boolean french;
    private long total;
    private long part;
    private long scale = Long.MAX_VALUE;

    NumberPhrase(int first, boolean french) {
        this.french = french;
        if (!multiply(first)) {
            part = first;
        }
    }

    /** Takes a further word, if it goes on with the same number. */
    boolean add(int value) {
        return multiply(value) || addScore(value) || addLess(value);
    }

    private boolean multiply(int value) {
        if (value >= 1000 && value < scale && (part > 0 || total == 0)) {
            total += Math.max(part, 1) * value;
            part = 0;
            scale = value;
            return true;
        }
        if (value == 100 && part < 10) {
            part = Math.max(part, 1) * 100;
            return true;
        }
        return false;
    }

    private boolean addScore(int value) {
        if (french && value == 20 && part % 100 == 4) {
            part += FOUR_SCORE - 4;
            return true;
        }
        return false;
    }

    private boolean addLess(int value) {
        long low = part % 100;
        boolean afterThousands = part == 0 && total > 0 && value < 1000;
        boolean afterHundreds = part > 0 && low == 0 && value < 100;
        boolean afterTens = low >= 20 && low % 10 == 0 && value < 10;
        boolean afterSixtyOrEighty = french && (low == 60 || low == FOUR_SCORE) && value >= 10 && value < 20;
        if (afterThousands || afterHundreds || afterTens || afterSixtyOrEighty) {
            part += value;
            return true;
        }
        return false;
    }

    boolean endsInHundreds() {
        return part % 100 == 0;
    }

    long value() {
        return total + part;
    }
}
