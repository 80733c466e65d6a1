package org.ngopartnership.validation.toy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.Infos;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.constraint.Warnings;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.RecordType;

/** A record with everything: values, lists, alternatives, references. */
@Value.Immutable
@PartnershipStyle
@PartnershipRules
@PartnershipRules(severity = Severity.WARNING, groups = Warnings.class)
@PartnershipRules(severity = Severity.INFO, groups = Infos.class)
public interface ToyClub extends PartnershipRecord {

    ToyText getName();

    List<ToyText> getOtherNames();

    Optional<LocalDate> getFounded();

    Optional<ToyPlace> getSeat();

    List<ToyParty> getPartners();

    Optional<RecordRef> getParent();

    List<RecordRef> getPapers();

    @Override
    default RecordType recordType() {
        return RecordType.NGO;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Assembles a club. */
    final class Builder extends ImmutableToyClub.Builder {}
}
