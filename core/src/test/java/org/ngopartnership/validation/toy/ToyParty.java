package org.ngopartnership.validation.toy;

import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.value.RecordRef;

/** Somebody: a record, or a name. */
@PartnershipRules.All
public sealed interface ToyParty {

    /** A record. */
    record ById(RecordRef id) implements ToyParty {}

    /** A name. */
    record ByName(ToyText name) implements ToyParty {}
}
