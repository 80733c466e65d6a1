package org.ngopartnership.validation.toy;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Nested;
import org.ngopartnership.model.Table;

/** A place with notes by key and places inside. */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface ToyPlace {

    Table<ToyPlace, ?> TABLE = Table.of(ToyPlace.class)
            .required("name", ToyText.TABLE, ToyPlace::getName)
            .list("inside", new Nested<>(ToyPlace.class, () -> ToyPlace.TABLE), ToyPlace::getInside)
            .keyed("notes", ToyNote.TABLE, ToyPlace::getNotes);

    ToyText getName();

    List<ToyPlace> getInside();

    Map<String, ToyNote> getNotes();

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a place. */
    final class Builder extends ImmutableToyPlace.Builder {}
}
