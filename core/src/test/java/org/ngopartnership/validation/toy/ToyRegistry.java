package org.ngopartnership.validation.toy;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;

/** All records together. */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface ToyRegistry {

    List<@Valid ToyClub> getClubs();

    List<@Valid ToyPaper> getPapers();

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a registry. */
    final class Builder extends ImmutableToyRegistry.Builder {}
}
