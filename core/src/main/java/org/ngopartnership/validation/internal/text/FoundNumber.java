package org.ngopartnership.validation.internal.text;

import java.math.BigDecimal;

/**
 * A number met in a text.
 *
 * @param value  the number, without zeros at its end
 * @param manner  how sure it is that another language tells it too
 */
record FoundNumber(BigDecimal value, Manner manner) {

    /** How a number is told. */
    enum Manner {
        /** In figures: a translation tells it too. */
        FIGURES,
        /** In words: a translation may say it otherwise, {@code both} for {@code les deux}. */
        WORDS,
        /** So that a translation may well leave it out or tell another: times of day, ordinals, {@code quinze jours}. */
        VAGUE
    }

    FoundNumber {
        value = value.stripTrailingZeros();
        manner = value.compareTo(BigDecimal.ONE) <= 0 && value.signum() >= 0 && value.scale() <= 0
                ? Manner.VAGUE
                : manner;
    }
}
