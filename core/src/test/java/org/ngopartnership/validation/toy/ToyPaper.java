package org.ngopartnership.validation.toy;

import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.value.PartnershipRecord;

/** A record of another kind. */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface ToyPaper extends PartnershipRecord {

    Table<ToyPaper, ?> TABLE = Table.of(ToyPaper.class);

    @Override
    default RecordType recordType() {
        return RecordType.DOCUMENT;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a paper. */
    final class Builder extends ImmutableToyPaper.Builder {}
}
