package org.ngopartnership.status;

import static org.ngopartnership.status.Act.ADMISSION;
import static org.ngopartnership.status.Act.MERGER;
import static org.ngopartnership.status.Act.RECLASSIFICATION;
import static org.ngopartnership.status.Act.REINSTATEMENT;
import static org.ngopartnership.status.Act.REMOVAL;
import static org.ngopartnership.status.Act.RENEWAL;
import static org.ngopartnership.status.Act.SUSPENSION;
import static org.ngopartnership.status.Act.WITHDRAWAL;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The table of what may follow what in one partnership. No source prints it; it is read from what each act means, and
 * from the acts that the Executive Board's documents name (admission, renewal, striking-off).
 */
final class ActOrder {

    /** What begins a partnership, as far as its history is told. */
    static final Set<Act> FIRST = set(ADMISSION, RECLASSIFICATION);

    /** An associate status is admitted to while a consultative one is held, so an admission may follow an admission. */
    private static final Set<Act> WHILE_IN_FORCE =
            set(ADMISSION, RECLASSIFICATION, RENEWAL, SUSPENSION, REMOVAL, WITHDRAWAL, MERGER);

    private static final Map<Act, Set<Act>> AFTER = Map.of(
            ADMISSION,
            WHILE_IN_FORCE,
            RECLASSIFICATION,
            WHILE_IN_FORCE,
            RENEWAL,
            WHILE_IN_FORCE,
            SUSPENSION,
            set(REINSTATEMENT, REMOVAL, WITHDRAWAL, MERGER),
            REINSTATEMENT,
            WHILE_IN_FORCE,
            REMOVAL,
            set(ADMISSION),
            WITHDRAWAL,
            set(ADMISSION),
            MERGER,
            set());

    private ActOrder() {}

    static Set<Act> after(Act act) {
        return AFTER.getOrDefault(act, Set.of());
    }

    private static Set<Act> set(Act... acts) {
        Set<Act> set = EnumSet.noneOf(Act.class);
        Collections.addAll(set, acts);
        return Collections.unmodifiableSet(set);
    }
}
