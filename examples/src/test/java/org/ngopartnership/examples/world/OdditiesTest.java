package org.ngopartnership.examples.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.value.EvidenceBasis.INFERRED;
import static org.ngopartnership.value.EvidenceBasis.STATED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.MeetingCategory;
import org.ngopartnership.event.Plan;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatHolder;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Mention;

/** What does not fit a simple table: several dates, several places, several figures, and what is not known. */
class OdditiesTest {

    @Test
    void forumTwoHasThreeFiguresOfAttendance() {
        Forum forum = World.forum(2);
        assertThat(World.figures(forum.getAttendance()))
                .containsExactly(
                        "PARTICIPANTS ABOUT 200",
                        "PARTICIPANTS EXACT 250",
                        "COUNTRIES EXACT 15",
                        "PARTICIPANTS MORE_THAN 350");
        assertThat(forum.getAttendance().stream()
                        .map(figure -> figure.getCount().getSource().orElseThrow())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void forumThreeHasTwoCitiesAndThreeWordingsOfItsDates() {
        Forum forum = World.forum(3);
        assertThat(World.places(forum.getPlaces())).containsExactly("Sofia, BG", "Sozopol, BG");
        assertThat(forum.getDatesAsStated())
                .isEqualTo(LocalizedText.en("September 28 – 30, 2014").with("bg", "28-30 септември"));
        Plan plan = forum.getPlans().get(0);
        assertThat(plan.getDates()).contains(EdtfDate.parse("2014-09-27/2014-10-01"));
        assertThat(plan.getDatesAsStated().get("bg")).contains("От 27 септември до 1 октомври 2014 година");
        assertThat(forum.getMentions())
                .extracting(mention -> mention.getPerson().orElse(""))
                .containsExactly("Diego Gradis");
        assertThat(World.cites(forum, "mentions/0", STATED)).isTrue();
    }

    @Test
    void forumFiveIsUncertain() {
        Forum forum = World.forum(5);
        assertThat(forum.getState()).contains(EventState.UNKNOWN);
        assertThat(forum.getDates()).hasValueSatisfying(dates -> {
            assertThat(dates.start().orElseThrow().isUncertain()).isTrue();
            assertThat(dates.end().orElseThrow().isUncertain()).isTrue();
        });
        assertThat(List.of("ordinal", "state", "dates", "places/0"))
                .allMatch(path -> World.cites(forum, path, INFERRED))
                .noneMatch(path -> World.cites(forum, path, STATED));
        assertThat(forum.getPlans().get(0).getPlaces().get(0).getCountry()).hasToString("Optional[CN]");
    }

    @Test
    void forumSixWasAnnouncedForAnotherDateAndAnotherCity() {
        Forum forum = World.forum(6);
        EdtfDate held = forum.getDates().orElseThrow();
        Plan announced = forum.getPlans().get(1);
        assertThat(announced.getDates().orElseThrow().isDefinitelyBefore(held)).isTrue();
        assertThat(announced.getDatesAsStated().get("en")).contains("end of May – early June 2016");
        assertThat(World.places(announced.getPlaces())).containsExactly("Paris, FR");
        assertThat(World.places(forum.getPlaces())).containsExactly("Querétaro, MX");
        assertThat(forum.getThemes())
                .filteredOn(theme ->
                        theme.getKind() == ThemeKind.FINAL && theme.getText().has("en"))
                .hasSize(2);
    }

    @Test
    void forumTwelveWasScheduledForTheYearBefore() {
        Forum forum = World.forum(12);
        Plan scheduled = forum.getPlans().get(0);
        assertThat(scheduled.getDates()).contains(EdtfDate.of(LocalDate.of(2020, 9, 14)));
        assertThat(scheduled.getMode()).contains(EventMode.ONLINE);
        assertThat(forum.getDates()).contains(EdtfDate.parse("2021-12"));
    }

    @Test
    void forumFourteenIsUnknown() {
        Forum forum = World.forum(14);
        assertThat(forum.getState()).contains(EventState.UNKNOWN);
        assertThat(forum.getDates()).isEmpty();
        assertThat(forum.getPlaces()).isEmpty();
        assertThat(forum.getThemes()).isEmpty();
        assertThat(World.cites(forum, "state", INFERRED)).isTrue();
    }

    @Test
    void forumSixteenWasAnnouncedADayLongerUnderAnotherTheme() {
        Forum forum = World.forum(16);
        assertThat(forum.getPlans().get(0).getDates()).contains(EdtfDate.parse("2024-04-15/2024-04-17"));
        assertThat(forum.getDates()).contains(EdtfDate.parse("2024-04-15/2024-04-16"));
        assertThat(forum.getThemes())
                .extracting(theme ->
                        theme.getKind() + " " + theme.getText().get("en").orElseThrow())
                .containsExactly("WORKING Culture for Sustainable Development", "FINAL Sustainable Cultures");
    }

    @Test
    void forumNineIsRecordedAsASymposium() {
        assertThat(World.forum(9).getCategory()).contains(MeetingCategory.VIII);
        assertThat(World.forum(9).getCategoryAsStated().get("en")).contains("Category 8-Symposium");
    }

    @Test
    void aForumWasGivenUpForWantOfAHost() {
        Forum forum = World.record(Forum.class, "forum-climate-2016");
        assertThat(forum.getState()).contains(EventState.CANCELLED);
        assertThat(forum.getOrdinal()).isEmpty();
        assertThat(World.places(forum.getPlans().get(0).getPlaces())).containsExactly("Marrakesh, MA");
    }

    @Test
    void someForumsStandOutsideTheNumbering() {
        assertThat(List.of("civil-society-forum-2007", "partners-forum-2009", "just-volunteers-2018"))
                .map(id -> World.record(Forum.class, id))
                .allMatch(forum ->
                        forum.getSeries().isEmpty() && forum.getOrdinal().isEmpty())
                .extracting(forum -> forum.getDates().orElseThrow().toString())
                .containsExactly("2007-10-25", "2009-10-05", "2018-04-23");
    }

    @Test
    void theArabSeatOf2015IsVacant() {
        Seat seat = World.term("2015-2016").getSeats().orElseThrow().getItems().stream()
                .filter(candidate ->
                        candidate.getId().filter("arab-states"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(seat.vacant()).isTrue();
        assertThat(seat.getRegion().orElseThrow().getCode()).contains("V(b)");
        assertThat(World.cites(
                        World.record(Committee.class, "liaison-committee"),
                        "terms/2015-2016/seats/arab-states",
                        STATED))
                .isTrue();
    }

    @Test
    void twoPersonsWereReplacedAndTheOrganizationsKeptTheirSeats() {
        assertThat(World.term("2015-2016").getSeats().orElseThrow().getItems())
                .filteredOn(seat -> seat.getRepresentatives().size() == 2)
                .allMatch(seat -> seat.getHolder().isPresent())
                .extracting(seat -> seat.getRepresentatives().stream()
                        .map(SeatHolder::getMention)
                        .map(Mention::getAsStated)
                        .toList())
                .containsExactly(
                        List.of(LocalizedText.empty(), LocalizedText.fr("remplacé par")),
                        List.of(LocalizedText.empty(), LocalizedText.fr("remplacée par")));
    }

    @Test
    void theConferenceOf2020WasVirtual() {
        Conference conference = World.conference(2020);
        assertThat(conference.getMode()).contains(EventMode.ONLINE);
        assertThat(conference.getPlaces()).isEmpty();
        assertThat(World.cites(conference, "mode", STATED)).isTrue();
    }

    @Test
    void theConferenceOf2022HasNoKnownThemeNorDates() {
        Conference conference = World.conference(2022);
        assertThat(conference.getThemes()).isEmpty();
        assertThat(conference.getDates()).isEmpty();
        assertThat(conference.getPlaces()).isEmpty();
        assertThat(conference.getState()).contains(EventState.UNKNOWN);
        assertThat(World.cites(conference, "edition", INFERRED)).isTrue();
    }

    @Test
    void theConferenceOf2014IsCreditedWithTwoThemes() {
        assertThat(World.conference(2014).getThemes())
                .filteredOn(theme -> theme.getKind() == ThemeKind.FINAL)
                .hasSize(2)
                .extracting(theme -> theme.getSource().orElseThrow())
                .containsOnly(
                        "https://webarchive.unesco.org/web/20151219073032/http://www.unesco.org/new/en/"
                                + "member-states/single-view/news/international_conference_of_non_governmental_organizations-1/");
    }
}
