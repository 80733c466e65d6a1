package org.ngopartnership.value;

/**
 * Takes the date of what it builds, and what was assumed in reading its wording.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public interface WordedDateBuilder<B> extends DatedBuilder<B> {

    /**
     * {@return this builder, with the assumption set}
     *
     * @param dateAssumption  what was assumed in reading the wording of the date
     */
    B dateAssumption(Code dateAssumption);

    /**
     * {@return this builder, with the assumption set}
     *
     * @param dateAssumption  a code of capital letters, digits and underscores
     */
    default B dateAssumption(String dateAssumption) {
        return dateAssumption(Code.of(dateAssumption));
    }
}
