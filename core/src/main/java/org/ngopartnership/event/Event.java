package org.ngopartnership.event;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.WordedDates;

/**
 * What people come together for: an edition of a conference or a forum, or a meeting of a body.
 *
 * <p>A conference and a forum last for days, may be held in several places and may be called off; a meeting has one date
 * and one place. {@link #heldOn()}, {@link #heldAt()}, {@link #state()} and {@link #attendanceFigures()} answer for all of
 * them.
 *
 * @since 0.1
 */
public interface Event extends PartnershipRecord, WordedDates {

    /** {@return the name, by language} */
    LocalizedText getName();

    @Override
    default LocalizedText label() {
        return getName();
    }

    /** {@return in what manner it was held} */
    Optional<EventMode> getMode();

    /** {@return UNESCO's category of meetings, as recorded} */
    Optional<MeetingCategory> getCategory();

    /** {@return the persons and roles mentioned with it} */
    List<Mention> getMentions();

    /** {@return what it considered, adopted, received or produced} */
    List<RecordRef> getDocuments();

    /** {@return the day or days on which it was held or is planned} */
    Optional<EdtfDate> heldOn();

    /** {@return where it was held, as far as it is recorded} */
    List<Location> heldAt();

    /** {@return what became of it; empty for a meeting, of which this is not recorded} */
    Optional<EventState> state();

    /** {@return figures of attendance, each with its source} */
    List<Attendance> attendanceFigures();
}
