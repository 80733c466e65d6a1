package org.ngopartnership.governance;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordType;

/**
 * A standing committee, such as the NGO-UNESCO Liaison Committee.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Committee extends PartnershipRecord, WithCommittee {

    /** {@return the id, unique among all records of a registry} */
    @Override
    String getId();

    /** {@return the name, by language} */
    LocalizedText getName();

    /** {@return the acronym, by language} */
    LocalizedText getAcronym();

    /** {@return names beside the official one} */
    List<@Valid OtherName> getOtherNames();

    /** {@return the address of its website} */
    Optional<String> getWebsite();

    /** {@return where the values of this record come from} */
    @Override
    List<@Valid Evidence> getEvidence();

    /** {@return what other systems keep with the record, by {@code vendor:name}, untouched} */
    @Override
    Map<String, ExtensionValue> getExtensions();

    @Override
    default RecordType recordType() {
        return RecordType.COMMITTEE;
    }

    /**
     * Starts a new {@code Committee}.
     *
     * @return a builder without anything set
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Committee}; only the id is demanded. */
    class Builder extends ImmutableCommittee.Builder {
        Builder() {
            name(LocalizedText.empty());
            acronym(LocalizedText.empty());
        }
    }
}
