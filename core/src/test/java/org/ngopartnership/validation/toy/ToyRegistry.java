package org.ngopartnership.validation.toy;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;

/** All records together. */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface ToyRegistry {

    Table<ToyRegistry, ?> TABLE = Table.of("ToyRegistry", ToyRegistry.class, ToyRegistry::builder, Builder::build)
            .records("clubs", RecordType.NGO, ToyClub.TABLE, Builder::addClubs, ToyRegistry::getClubs)
            .records("papers", RecordType.DOCUMENT, ToyPaper.TABLE, Builder::addPapers, ToyRegistry::getPapers);

    List<ToyClub> getClubs();

    List<ToyPaper> getPapers();

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a registry. */
    final class Builder extends ImmutableToyRegistry.Builder {}
}
