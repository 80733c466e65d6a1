package org.ngopartnership.validation.rules.shared;

import java.util.Optional;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;

/** Questions that the rules on conferences and forums both ask. */
public final class Events {

    private Events() {}

    /** Whether an event is not stated to be put off or given up. */
    public static boolean isStanding(Optional<EventState> state) {
        return state.isEmpty() || state.get() != EventState.CANCELLED && state.get() != EventState.POSTPONED;
    }

    /** Whether an event is stated to be held in person, and not stated to be anything but held. */
    public static boolean isHeldInPerson(Optional<EventMode> mode, Optional<EventState> state) {
        return mode.isPresent()
                && mode.get() == EventMode.IN_PERSON
                && (state.isEmpty() || state.get() == EventState.HELD);
    }
}
