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
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Dated;
import org.ngopartnership.value.DocumentsBuilder;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.WordedDateBuilder;

/**
 * A meeting of a body.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipRecordStyle
@PartnershipRules.All
public interface Meeting extends Event, Dated, WithMeeting {

    /** The properties, in the order of the JSON form. */
    Table<Meeting, Meeting.Builder> TABLE = Table.of("Meeting", Meeting.class, Meeting::builder, Meeting.Builder::build)
            .required("id", RecordRef.ID, Builder::id, Meeting::getId)
            .value("name", LocalizedText.KIND, Builder::name, Meeting::getName)
            .optional("date", EdtfDate.KIND, Builder::date, Meeting::getDate)
            .value("dateAsStated", LocalizedText.KIND, Builder::dateAsStated, Meeting::getDateAsStated)
            .optional("dateAssumption", Code.KIND, Builder::dateAssumption, Meeting::getDateAssumption)
            .optional("body", Party.KIND, Builder::body, Meeting::getBody)
            .optional("session", Text.ANY, Builder::session, Meeting::getSession)
            .optional("category", Choice.of(MeetingCategory.values()), Builder::category, Meeting::getCategory)
            .optional("place", Location.TABLE, Builder::place, Meeting::getPlace)
            .optional("mode", Choice.of(EventMode.values()), Builder::mode, Meeting::getMode)
            .optional("attendance", Attendance.TABLE, Builder::attendance, Meeting::getAttendance)
            .list("mentions", Mention.TABLE, Builder::addMentions, Meeting::getMentions)
            .list("documents", RecordRef.to(RecordType.DOCUMENT), Builder::addDocuments, Meeting::getDocuments)
            .list("evidence", Evidence.TABLE, Builder::addEvidence, Meeting::getEvidence)
            .value("extensions", ExtensionValue.KIND, Builder::extensions, Meeting::getExtensions);

    /** {@return the body that met} */
    Optional<Party> getBody();

    /** {@return the session of a governing body it belongs to, as cited, for example {@code 195 EX}} */
    Optional<String> getSession();

    /** {@return where it met} */
    Optional<Location> getPlace();

    /** {@return how many came} */
    Optional<Attendance> getAttendance();

    @Override
    default RecordType recordType() {
        return RecordType.MEETING;
    }

    @Override
    default Optional<EdtfDate> heldOn() {
        return getDate();
    }

    @Override
    default List<Location> heldAt() {
        return getPlace().stream().toList();
    }

    @Override
    default Optional<EventState> state() {
        return Optional.empty();
    }

    @Override
    default List<Attendance> attendanceFigures() {
        return getAttendance().stream().toList();
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Meeting}; only the id is demanded. */
    class Builder extends ImmutableMeeting.Builder implements WordedDateBuilder<Builder>, DocumentsBuilder<Builder> {
        Builder() {
            name(LocalizedText.empty());
            dateAsStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with all that another {@code Meeting} says}
         *
         * @param other  the other
         */
        public Builder from(Meeting other) {
            TABLE.copy(other, this);
            return this;
        }
    }
}
