package org.ngopartnership.event;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.WordedDate;

/**
 * An edition of a series of events that last for days: of a conference or a forum.
 *
 * @since 0.1
 */
public interface Edition extends Event {

    /** {@return names beside the official one} */
    List<OtherName> getOtherNames();

    /** {@return the series, for example {@code ICNGO} or {@code NGO_FORUM}} */
    Optional<Code> getSeries();

    /**
     * {@return whether every edition of the series up to this one is recorded beside it; later ones may be missing}
     */
    boolean isSeriesComplete();

    /** {@return what became of it} */
    Optional<EventState> getState();

    /** {@return from which to which day it was held or is planned, as an interval} */
    Optional<EdtfDate> getDates();

    /** {@return the wording of {@link #getDates()} in the source, by language} */
    LocalizedText getDatesAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getDatesAssumption();

    /** {@return where it was held} */
    List<Location> getPlaces();

    /** {@return what was planned, where it differs} */
    List<Plan> getPlans();

    /** {@return its themes} */
    List<Theme> getThemes();

    /** {@return who hosted it} */
    List<Party> getHosts();

    /** {@return who organized it} */
    List<Party> getOrganizers();

    /** {@return figures of attendance, each with its source} */
    List<Attendance> getAttendance();

    /** {@return what kind of meeting a source calls it, by language} */
    LocalizedText getCategoryAsStated();

    /** {@return the languages in which it was held} */
    List<LanguageTag> getLanguages();

    @Override
    default List<WordedDate> wordedDates() {
        return WordedDate.list("dates", getDatesAsStated(), getDatesAssumption());
    }

    @Override
    default Optional<EdtfDate> heldOn() {
        return getDates();
    }

    @Override
    default List<Location> heldAt() {
        return getPlaces();
    }

    @Override
    default Optional<EventState> state() {
        return getState();
    }

    @Override
    default List<Attendance> attendanceFigures() {
        return getAttendance();
    }
}
