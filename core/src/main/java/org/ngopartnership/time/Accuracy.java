package org.ngopartnership.time;

/** How exactly a date is given: its precision and its qualifiers. */
record Accuracy(EdtfPrecision precision, boolean uncertain, boolean approximate) {
    private static final Accuracy DAY = new Accuracy(EdtfPrecision.DAY, false, false);
    private static final Accuracy MONTH = new Accuracy(EdtfPrecision.MONTH, false, false);
    private static final Accuracy YEAR = new Accuracy(EdtfPrecision.YEAR, false, false);

    /** A precision without qualifiers; the common ones are shared. */
    static Accuracy plain(EdtfPrecision precision) {
        return switch (precision) {
            case DAY -> DAY;
            case MONTH -> MONTH;
            case YEAR -> YEAR;
            default -> new Accuracy(precision, false, false);
        };
    }

    boolean isQualified() {
        return uncertain || approximate;
    }

    /** Of two ends of an interval: the coarser precision, the qualifiers of both. */
    Accuracy and(Accuracy other) {
        return new Accuracy(
                precision.months() >= other.precision.months() ? precision : other.precision,
                uncertain || other.uncertain,
                approximate || other.approximate);
    }
}
