package org.ngopartnership.status;

import org.ngopartnership.time.Certainty;

/**
 * A period of status as it stood on a day.
 *
 * @param period  the period
 * @param inForce  whether the status was in force, resting or not
 * @param suspended  whether it rested
 * @since 0.1
 */
public record Standing(StatusPeriod period, Certainty inForce, Certainty suspended) {

    /** {@return whether the status took effect: in force, and not resting} */
    public Certainty effective() {
        return switch (suspended) {
            case CERTAIN -> Certainty.EXCLUDED;
            case POSSIBLE -> inForce.and(Certainty.POSSIBLE);
            case EXCLUDED -> inForce;
        };
    }
}
