package org.ngopartnership.event;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipRecordStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Truth;
import org.ngopartnership.model.Whole;
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
 * An edition of a forum, such as the International Forum of NGOs in official partnership with UNESCO.
 *
 * <p>What was planned and what was held are kept apart: dates, places and titles changed between the two more than
 * once. Several places, several figures of attendance, and an unknown state are ordinary.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipRecordStyle
@PartnershipRules.All
public interface Forum extends Edition, WithForum {

    /** The properties, in the order of the JSON form. */
    Table<Forum, Forum.Builder> TABLE = Table.of("Forum", Forum.class, Forum::builder, Forum.Builder::build)
            .required("id", RecordRef.ID, Builder::id, Forum::getId)
            .value("name", LocalizedText.KIND, Builder::name, Forum::getName)
            .list("otherNames", OtherName.TABLE, Builder::addOtherNames, Forum::getOtherNames)
            .optional("series", Code.KIND, Builder::series, Forum::getSeries)
            .value("seriesComplete", Truth.FLAG, Builder::seriesComplete, Forum::isSeriesComplete)
            .optional(
                    "ordinal",
                    Whole.INT,
                    (forum, ordinal) -> forum.ordinal(Math.toIntExact(ordinal)),
                    forum -> Whole.of(forum.getOrdinal()))
            .optional("state", Choice.of(EventState.values()), Builder::state, Forum::getState)
            .optional("dates", EdtfDate.KIND, Builder::dates, Forum::getDates)
            .value("datesAsStated", LocalizedText.KIND, Builder::datesAsStated, Forum::getDatesAsStated)
            .optional("datesAssumption", Code.KIND, Builder::datesAssumption, Forum::getDatesAssumption)
            .list("places", Location.TABLE, Builder::addPlaces, Forum::getPlaces)
            .optional("mode", Choice.of(EventMode.values()), Builder::mode, Forum::getMode)
            .list("plans", Plan.TABLE, Builder::addPlans, Forum::getPlans)
            .list("themes", Theme.TABLE, Builder::addThemes, Forum::getThemes)
            .list("hosts", Party.KIND, Builder::addHosts, Forum::getHosts)
            .list("organizers", Party.KIND, Builder::addOrganizers, Forum::getOrganizers)
            .list("partners", Party.KIND, Builder::addPartners, Forum::getPartners)
            .list("attendance", Attendance.TABLE, Builder::addAttendance, Forum::getAttendance)
            .optional("category", Choice.of(MeetingCategory.values()), Builder::category, Forum::getCategory)
            .value("categoryAsStated", LocalizedText.KIND, Builder::categoryAsStated, Forum::getCategoryAsStated)
            .list("mentions", Mention.TABLE, Builder::addMentions, Forum::getMentions)
            .list("documents", RecordRef.to(RecordType.DOCUMENT), Builder::addDocuments, Forum::getDocuments)
            .list("languages", LanguageTag.KIND, Builder::addLanguages, Forum::getLanguages)
            .list("evidence", Evidence.TABLE, Builder::addEvidence, Forum::getEvidence)
            .value("extensions", ExtensionValue.KIND, Builder::extensions, Forum::getExtensions);

    /** {@return the number in the series} */
    OptionalInt getOrdinal();

    /** {@return who supported it, as sponsor or patron} */
    List<Party> getPartners();

    @Override
    default RecordType recordType() {
        return RecordType.FORUM;
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Forum}; only the id is demanded. */
    class Builder extends ImmutableForum.Builder
            implements DatesBuilder<Builder>, LanguagesBuilder<Builder>, DocumentsBuilder<Builder> {
        Builder() {
            name(LocalizedText.empty());
            datesAsStated(LocalizedText.empty());
            categoryAsStated(LocalizedText.empty());
            seriesComplete(false);
        }

        /**
         * {@return this builder, with all that another {@code Forum} says}
         *
         * @param other  the other
         */
        public Builder from(Forum other) {
            TABLE.copy(other, this);
            return this;
        }

        /**
         * {@return this builder, with {@link Forum#getSeries()} set}
         *
         * @param series  a code of capital letters, digits and underscores
         */
        public Builder series(String series) {
            return series(Code.of(series));
        }
    }
}
