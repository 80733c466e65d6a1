package org.ngopartnership.validation.toy;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;

/** A place with notes by key and places inside. */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface ToyPlace {

    ToyText getName();

    List<ToyPlace> getInside();

    Map<String, ToyNote> getNotes();

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a place. */
    final class Builder extends ImmutableToyPlace.Builder {}
}
