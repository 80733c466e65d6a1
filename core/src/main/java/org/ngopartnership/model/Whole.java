package org.ngopartnership.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Whole numbers.
 *
 * @since 0.1
 */
public enum Whole implements Kind<Long> {
    /** Of 64 bits. */
    LONG(Long.MIN_VALUE, Long.MAX_VALUE),
    /** Of 32 bits. */
    INT(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private final long least;
    private final long most;

    Whole(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** {@return the least number} */
    public long least() {
        return least;
    }

    /** {@return the greatest number} */
    public long most() {
        return most;
    }

    /**
     * A number as a property of this kind gets it.
     *
     * @param number  the number
     * @return the same
     */
    public static Optional<Long> of(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /**
     * A number as a property of this kind gets it.
     *
     * @param number  the number
     * @return the same
     */
    public static Optional<Long> of(OptionalInt number) {
        return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
    }

    @Override
    public Class<Long> type() {
        return Long.class;
    }

    @Override
    public Long placeholder() {
        return 0L;
    }

    @Override
    public Long fromPlain(Object plain) {
        BigDecimal number = new BigDecimal(Plain.as(Number.class, plain).toString());
        try {
            long value = number.longValueExact();
            if (value >= least && value <= most) {
                return value;
            }
        } catch (ArithmeticException notWhole) {
            throw new IllegalArgumentException("Not a whole number of 64 bits: " + plain, notWhole);
        }
        throw new IllegalArgumentException("Not between " + least + " and " + most + ": " + plain);
    }

    @Override
    public Long toPlain(Long value) {
        return value;
    }
}
