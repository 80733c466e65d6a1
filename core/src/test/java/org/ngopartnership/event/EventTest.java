package org.ngopartnership.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Location;

class EventTest {

    private static final Location GENEVA = Location.builder().country("CH").build();
    private static final Attendance FIGURE = Samples.attendance();

    @Test
    void aConferenceAnswersWithItsDaysAndPlacesAndWhatBecameOfIt() {
        answersWith(
                EdtfDate.parse("2016-12-12/2016-12-14"),
                Optional.of(EventState.HELD),
                Conference.builder()
                        .id("icngo")
                        .dates("2016-12-12/2016-12-14")
                        .addPlaces(GENEVA)
                        .state(EventState.HELD)
                        .addAttendance(FIGURE)
                        .build());
    }

    @Test
    void aForumAnswersLikewise() {
        answersWith(
                EdtfDate.parse("2017-05"),
                Optional.of(EventState.POSTPONED),
                Forum.builder()
                        .id("forum")
                        .dates("2017-05")
                        .addPlaces(GENEVA)
                        .state(EventState.POSTPONED)
                        .addAttendance(FIGURE)
                        .build());
    }

    @Test
    void aMeetingAnswersWithItsOneDateAndPlaceAndHasNoState() {
        Meeting meeting = Meeting.builder()
                .id("meeting")
                .date("2017-05-03")
                .place(GENEVA)
                .attendance(FIGURE)
                .build();
        answersWith(EdtfDate.parse("2017-05-03"), Optional.empty(), meeting);
        assertThat(Meeting.builder().id("bare").build().heldAt()).isEmpty();
    }

    private static void answersWith(EdtfDate days, Optional<EventState> state, Event event) {
        assertThat(event.heldOn()).contains(days);
        assertThat(event.heldAt()).containsExactly(GENEVA);
        assertThat(event.attendanceFigures()).containsExactly(FIGURE);
        assertThat(event.state()).isEqualTo(state);
    }
}
