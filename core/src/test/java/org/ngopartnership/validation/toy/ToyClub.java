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
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordRef;

/** A record with everything: values, lists, alternatives, references. */
@Value.Immutable
@PartnershipStyle
@PartnershipRules
@PartnershipRules(severity = Severity.WARNING, groups = Warnings.class)
@PartnershipRules(severity = Severity.INFO, groups = Infos.class)
public interface ToyClub extends PartnershipRecord {

    Table<ToyClub, ?> TABLE = Table.of(ToyClub.class)
            .required("name", ToyText.TABLE, ToyClub::getName)
            .list("otherNames", ToyText.TABLE, ToyClub::getOtherNames)
            .optional("seat", ToyPlace.TABLE, ToyClub::getSeat)
            .list("partners", ToyParty.KIND, ToyClub::getPartners)
            .optional("parent", RecordRef.to(RecordType.NGO), ToyClub::getParent)
            .list("papers", RecordRef.to(RecordType.DOCUMENT, RecordType.MEETING), ToyClub::getPapers);

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
