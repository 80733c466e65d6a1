package org.ngopartnership.governance;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordType;

/**
 * An edition of a conference, such as the International Conference of NGOs (ICNGO). Editions are named, not
 * numbered: no session numbers are known for the ICNGO.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Conference extends PartnershipRecord, WithConference {

    /** {@return the id, unique among all records of a registry} */
    @Override
    String getId();

    /** {@return the name, by language} */
    LocalizedText getName();

    /** {@return the acronym, by language} */
    LocalizedText getAcronym();

    /** {@return names beside the official one} */
    List<@Valid OtherName> getOtherNames();

    /** {@return the series of conferences, for example {@code ICNGO}} */
    Optional<Code> getSeries();

    /** {@return which one of the series, for example {@code 2018}} */
    Optional<String> getEdition();

    /** {@return from which to which day it was held or is planned, as an interval} */
    Optional<EdtfDate> getDates();

    /** {@return the wording of {@link #getDates()} in the source, by language} */
    LocalizedText getDatesAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getDatesAssumption();

    /** {@return where it was held} */
    List<@Valid Location> getPlaces();

    /** {@return where the values of this record come from} */
    @Override
    List<@Valid Evidence> getEvidence();

    /** {@return what other systems keep with the record, by {@code vendor:name}, untouched} */
    @Override
    Map<String, ExtensionValue> getExtensions();

    @Override
    default RecordType recordType() {
        return RecordType.CONFERENCE;
    }

    /**
     * Starts a new {@code Conference}.
     *
     * @return a builder without anything set
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Conference}; only the id is demanded. */
    class Builder extends ImmutableConference.Builder {
        Builder() {
            name(LocalizedText.empty());
            acronym(LocalizedText.empty());
            datesAsStated(LocalizedText.empty());
        }

        /**
         * Sets {@link Conference#getSeries()}.
         *
         * @param series  a code of capital letters, digits and underscores
         * @return this builder
         */
        public Builder series(String series) {
            return series(Code.of(series));
        }

        /**
         * Sets {@link Conference#getDates()}.
         *
         * @param dates  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         * @return this builder
         */
        public Builder dates(String dates) {
            return dates(EdtfDate.parse(dates));
        }

        /**
         * Sets {@link Conference#getDates()}.
         *
         * @param dates  a day
         * @return this builder
         */
        public Builder dates(LocalDate dates) {
            return dates(EdtfDate.of(dates));
        }

        /**
         * Sets {@link Conference#getDatesAssumption()}.
         *
         * @param datesAssumption  a code of capital letters, digits and underscores
         * @return this builder
         */
        public Builder datesAssumption(String datesAssumption) {
            return datesAssumption(Code.of(datesAssumption));
        }
    }
}
