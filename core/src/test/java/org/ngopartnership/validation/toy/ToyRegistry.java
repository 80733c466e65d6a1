package org.ngopartnership.validation.toy;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;

/** All records together. */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface ToyRegistry {

    List<ToyClub> getClubs();

    List<ToyPaper> getPapers();

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a registry. */
    final class Builder extends ImmutableToyRegistry.Builder {}
}
