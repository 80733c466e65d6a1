package org.ngopartnership.reference;

import java.util.List;
import java.util.Objects;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Location;

/**
 * A session of a governing body.
 *
 * @param body  the body
 * @param number  the number of the session
 * @param held  when it was or will be held, as an interval or as a month or year that holds it
 * @param basis  STATED by a source, or INFERRED by formula
 * @param places  where it was held if away from Paris, or partly so; empty for Paris as far as known
 * @since 0.1
 */
public record Session(GoverningBody body, int number, EdtfDate held, EvidenceBasis basis, List<Location> places) {

    /**
     * Refuses null and copies the list.
     *
     * @param body  the body
     * @param number  the number of the session
     * @param held  when it was or will be held, as an interval or as a month or year that holds it
     * @param basis  STATED by a source, or INFERRED by formula
     * @param places  where it was held if away from Paris, or partly so; empty for Paris as far as known
     */
    public Session {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(basis, "basis");
        places = List.copyOf(places);
    }

    /** {@return whether a source states when it was held} */
    public boolean isStated() {
        return basis == EvidenceBasis.STATED;
    }
}
