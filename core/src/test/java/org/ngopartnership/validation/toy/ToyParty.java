package org.ngopartnership.validation.toy;

import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.OneOf;
import org.ngopartnership.value.RecordRef;

/** Somebody: a record, or a name. */
@PartnershipRules.All
public sealed interface ToyParty {

    Kind<ToyParty> KIND = OneOf.of("ToyParty", ToyParty.class)
            .way("id", RecordRef.ANY, ById.class, ById::new, ById::id)
            .way("name", ToyText.TABLE, ByName.class, ByName::new, ByName::name);

    /** A record. */
    record ById(RecordRef id) implements ToyParty {}

    /** A name. */
    record ByName(ToyText name) implements ToyParty {}
}
