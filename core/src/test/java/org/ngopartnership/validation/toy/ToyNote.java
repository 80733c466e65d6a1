package org.ngopartnership.validation.toy;

import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;

/** A note, as a record with a constraint. */
@PartnershipRules.All
public record ToyNote(String text) {

    static final Table<ToyNote, ?> TABLE = Table.of(ToyNote.class);
}
