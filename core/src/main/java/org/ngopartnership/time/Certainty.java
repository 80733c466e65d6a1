package org.ngopartnership.time;

/**
 * How certain something is, as far as the stated dates tell.
 *
 * <p>What is not stated is not known, so it makes an answer {@link #POSSIBLE}, never {@link #EXCLUDED}.
 *
 * @since 0.1
 */
public enum Certainty {
    /** It is so, whatever days the stated dates mean. */
    CERTAIN,
    /** It may be so: the dates are too vague to tell, or something is not stated. */
    POSSIBLE,
    /** It is not so, whatever days the stated dates mean. */
    EXCLUDED;

    /** {@return whether it is so for certain} */
    public boolean isCertain() {
        return this == CERTAIN;
    }

    /** {@return whether it may be so, certainly or not} */
    public boolean mayBe() {
        return this != EXCLUDED;
    }

    /**
     * The certainty that one of two things is so.
     *
     * @param other  how certain the other thing is
     * @return the greater certainty
     */
    public Certainty or(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The certainty that two things, each judged by itself, are so together.
     *
     * @param other  how certain the other thing is
     * @return the lesser certainty
     */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Certainty of(boolean certain, boolean possible) {
        if (certain) {
            return CERTAIN;
        }
        return possible ? POSSIBLE : EXCLUDED;
    }
}
