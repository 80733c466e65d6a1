package org.ngopartnership.event;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipRecordStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.model.Truth;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.DocumentsBuilder;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.LanguagesBuilder;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/**
 * An edition of a conference, such as the International Conference of NGOs (ICNGO).
 *
 * <p>Editions are named, not numbered: no session numbers are known for the ICNGO, so the year names the edition.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipRecordStyle
@PartnershipRules.All
public interface Conference extends Edition, WithConference {

    /** The properties, in the order of the JSON form. */
    Table<Conference, Conference.Builder> TABLE = Table.of(
                    "Conference", Conference.class, Conference::builder, Conference.Builder::build)
            .required("id", RecordRef.ID, Builder::id, Conference::getId)
            .value("name", LocalizedText.KIND, Builder::name, Conference::getName)
            .value("acronym", LocalizedText.KIND, Builder::acronym, Conference::getAcronym)
            .list("otherNames", OtherName.TABLE, Builder::addOtherNames, Conference::getOtherNames)
            .optional("series", Code.KIND, Builder::series, Conference::getSeries)
            .value("seriesComplete", Truth.FLAG, Builder::seriesComplete, Conference::isSeriesComplete)
            .optional("edition", Text.ANY, Builder::edition, Conference::getEdition)
            .optional("state", Choice.of(EventState.values()), Builder::state, Conference::getState)
            .optional("dates", EdtfDate.KIND, Builder::dates, Conference::getDates)
            .value("datesAsStated", LocalizedText.KIND, Builder::datesAsStated, Conference::getDatesAsStated)
            .optional("datesAssumption", Code.KIND, Builder::datesAssumption, Conference::getDatesAssumption)
            .list("places", Location.TABLE, Builder::addPlaces, Conference::getPlaces)
            .optional("mode", Choice.of(EventMode.values()), Builder::mode, Conference::getMode)
            .list("plans", Plan.TABLE, Builder::addPlans, Conference::getPlans)
            .list("themes", Theme.TABLE, Builder::addThemes, Conference::getThemes)
            .list("hosts", Party.KIND, Builder::addHosts, Conference::getHosts)
            .list("organizers", Party.KIND, Builder::addOrganizers, Conference::getOrganizers)
            .list("attendance", Attendance.TABLE, Builder::addAttendance, Conference::getAttendance)
            .list("chairs", Mention.TABLE, Builder::addChairs, Conference::getChairs)
            .list("elections", Election.TABLE, Builder::addElections, Conference::getElections)
            .list("mentions", Mention.TABLE, Builder::addMentions, Conference::getMentions)
            .optional("category", Choice.of(MeetingCategory.values()), Builder::category, Conference::getCategory)
            .value("categoryAsStated", LocalizedText.KIND, Builder::categoryAsStated, Conference::getCategoryAsStated)
            .list("documents", RecordRef.to(RecordType.DOCUMENT), Builder::addDocuments, Conference::getDocuments)
            .list("languages", LanguageTag.KIND, Builder::addLanguages, Conference::getLanguages)
            .list("evidence", Evidence.TABLE, Builder::addEvidence, Conference::getEvidence)
            .value("extensions", ExtensionValue.KIND, Builder::extensions, Conference::getExtensions);

    /** {@return the acronym, by language} */
    LocalizedText getAcronym();

    /** {@return which one of the series, for example {@code 2018}} */
    Optional<String> getEdition();

    /** {@return who was in the chair} */
    List<Mention> getChairs();

    /** {@return what was elected} */
    List<Election> getElections();

    @Override
    default RecordType recordType() {
        return RecordType.CONFERENCE;
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Conference}; only the id is demanded. */
    class Builder extends ImmutableConference.Builder
            implements DatesBuilder<Builder>, LanguagesBuilder<Builder>, DocumentsBuilder<Builder> {
        Builder() {
            name(LocalizedText.empty());
            acronym(LocalizedText.empty());
            datesAsStated(LocalizedText.empty());
            categoryAsStated(LocalizedText.empty());
            seriesComplete(false);
        }

        /**
         * {@return this builder, with all that another {@code Conference} says}
         *
         * @param other  the other
         */
        public Builder from(Conference other) {
            TABLE.copy(other, this);
            return this;
        }

        /**
         * {@return this builder, with {@link Conference#getSeries()} set}
         *
         * @param series  a code of capital letters, digits and underscores
         */
        public Builder series(String series) {
            return series(Code.of(series));
        }
    }
}
