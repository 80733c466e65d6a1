package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Plan;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Party;

class ForumRulesTest {

    private static Forum.Builder forum() {
        return Forum.builder().id("forum");
    }

    @Test
    void theCommitteeIsAmongTheOrganizers() {
        Party ngo = Party.name(LocalizedText.en("World Reading Society"));
        assertThat(Judge.places("FOR-004", forum().build())).isEmpty();
        assertThat(Judge.places("FOR-004", forum().addOrganizers(ngo).build())).containsExactly("/organizers");
        assertThat(Judge.places(
                        "FOR-004",
                        forum().addOrganizers(Party.code("SECRETARIAT")).build()))
                .hasSize(1);
        Party[] perhaps = {
            Party.code("LIAISON_COMMITTEE"),
            Party.id("committee"),
            Party.name(LocalizedText.fr("Comité de Liaison")),
            Party.name(LocalizedText.of("es", "Comité de Enlace"))
        };
        for (Party committee : perhaps) {
            assertThat(Judge.places(
                            "FOR-004", forum().addOrganizers(ngo, committee).build()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-30", "2024-06", "2024", "2025?", "2019-12-16/2019-12-17", "2024-06-30/2024-07-02"})
    void aForumThatMayHaveBeenIsNotReported(String dates) {
        assertThat(Judge.places(
                        "FOR-005", forum().state(EventState.HELD).dates(dates).build()))
                .isEmpty();
    }

    @Test
    void whatIsToComeWasNotHeld() {
        Forum.Builder later = forum().dates("2024-07-01/2024-07-02");
        assertThat(Judge.places("FOR-005", later.state(EventState.HELD).build()))
                .containsExactly("/dates");
        assertThat(Judge.places("FOR-005", later.state(EventState.PLANNED).build()))
                .isEmpty();
        assertThat(Judge.places("FOR-005", forum().dates("2090").build())).isEmpty();
        assertThat(Judge.places("FOR-005", forum().state(EventState.HELD).build()))
                .isEmpty();
    }

    private static Theme theme(ThemeKind kind, LocalizedText text) {
        return Theme.builder().kind(kind).text(text).build();
    }

    @Test
    void theThemeStandsInBothLanguages() {
        assertThat(Judge.places("FOR-006", forum().build())).isEmpty();
        assertThat(Judge.places(
                        "FOR-006",
                        forum().addThemes(theme(ThemeKind.FINAL, LocalizedText.empty()))
                                .build()))
                .isEmpty();
        Theme english = theme(ThemeKind.FINAL, LocalizedText.en("Peace"));
        Theme french = theme(ThemeKind.FINAL, LocalizedText.fr("Paix"));
        assertThat(Judge.messages("FOR-006", forum().addThemes(english).build()))
                .containsExactly("The theme is not given in the language \"fr\".");
        assertThat(Judge.messages("FOR-006", forum().addThemes(french).build()))
                .singleElement()
                .asString()
                .contains("\"en\"");
        assertThat(Judge.places("FOR-006", forum().addThemes(english, french).build()))
                .isEmpty();
        assertThat(Judge.places(
                        "FOR-006",
                        forum().addThemes(english, theme(ThemeKind.SUBTITLE, LocalizedText.fr("Paix")))
                                .build()))
                .hasSize(1);
        assertThat(Judge.places(
                        "FOR-006",
                        forum().addThemes(theme(ThemeKind.SUBTHEME, LocalizedText.fr("Paix")))
                                .build()))
                .isEmpty();
    }

    @Test
    void peopleMeetSomewhere() {
        Forum.Builder inPerson = forum().mode(EventMode.IN_PERSON);
        assertThat(Judge.places("FOR-007", inPerson.build())).containsExactly("/mode");
        assertThat(Judge.places("FOR-007", inPerson.state(EventState.CANCELLED).build()))
                .isEmpty();
        inPerson.state(EventState.HELD);
        assertThat(Judge.places("FOR-007", inPerson.build())).hasSize(1);
        assertThat(Judge.places(
                        "FOR-007",
                        inPerson.addPlaces(Location.builder().country("BG").build())
                                .build()))
                .isEmpty();
        assertThat(Judge.places("FOR-007", forum().mode(EventMode.ONLINE).build()))
                .isEmpty();
        assertThat(Judge.places("FOR-007", forum().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-12-16/2019-12-18",
                "2019-12-16",
                "2015-09",
                "2015-09/2015-11",
                "2019-12-16/2019-12-30~",
                "2019-12-16/..",
                "../2019-12-16"
            })
    void threeDaysOrAnUnknownTimeAreNotReported(String dates) {
        assertThat(Judge.places("FOR-010", forum().dates(dates).build())).isEmpty();
    }

    @Test
    void moreThanThreeDaysAreReported() {
        assertThat(Judge.places(
                        "FOR-010", forum().dates("2015-09-15/2015-09-18").build()))
                .containsExactly("/dates");
        assertThat(Judge.places("FOR-010", forum().build())).isEmpty();
    }

    @Test
    void aPostponedForumKeepsItsFirstDate() {
        Forum.Builder postponed = forum().state(EventState.POSTPONED).dates("2021-12");
        assertThat(Judge.places("FOR-011", postponed.build())).containsExactly("/state");
        assertThat(Judge.places(
                        "FOR-011",
                        postponed
                                .addPlans(Plan.builder().mode(EventMode.ONLINE).build())
                                .build()))
                .hasSize(1);
        assertThat(Judge.places(
                        "FOR-011",
                        postponed
                                .addPlans(Plan.builder().dates("2020-09-14").build())
                                .build()))
                .isEmpty();
        assertThat(Judge.places("FOR-011", forum().state(EventState.HELD).build()))
                .isEmpty();
        assertThat(Judge.places("FOR-011", forum().build())).isEmpty();
    }

    @Test
    void aForumThatWasHeldHasItsTitle() {
        Theme working = theme(ThemeKind.WORKING, LocalizedText.en("New"));
        Forum.Builder held = forum().state(EventState.HELD);
        assertThat(Judge.places("FOR-012", held.build())).isEmpty();
        assertThat(Judge.places("FOR-012", forum().addThemes(working).build())).isEmpty();
        assertThat(Judge.places("FOR-012", held.addThemes(working).build())).containsExactly("/themes");
        for (ThemeKind kind : new ThemeKind[] {ThemeKind.FINAL, ThemeKind.TITLE}) {
            assertThat(Judge.places(
                            "FOR-012",
                            forum().state(EventState.HELD)
                                    .addThemes(working, theme(kind, LocalizedText.en("Last")))
                                    .build()))
                    .isEmpty();
        }
    }

    private static Attendance figure(String counts, long value) {
        return Attendance.builder().counts(counts).count(Count.exactly(value)).build();
    }

    private static Attendance sourced(String counts, long value) {
        return Attendance.builder()
                .counts(counts)
                .count(Count.exactly(value).withSource("https://x.example"))
                .build();
    }

    @Test
    void figuresSideBySideHaveSourcesAndAgree() {
        assertThat(Judge.places(
                        "FOR-008", forum().addAttendance(figure("PERSONS", 200)).build()))
                .isEmpty();
        assertThat(Judge.places(
                        "FOR-008",
                        forum().addAttendance(figure("PERSONS", 200), figure("COUNTRIES", 15))
                                .build()))
                .isEmpty();
        assertThat(Judge.places(
                        "FOR-008",
                        forum().addAttendance(sourced("PERSONS", 200), sourced("PERSONS", 300))
                                .build()))
                .isEmpty();
        assertThat(Judge.places(
                        "FOR-008",
                        forum().addAttendance(sourced("PERSONS", 200), sourced("PERSONS", 301))
                                .build()))
                .containsExactly("/attendance");
        assertThat(Judge.messages(
                        "FOR-008",
                        forum().addAttendance(
                                        figure("COUNTRIES", 1),
                                        sourced("PERSONS", 210),
                                        figure("PERSONS", 200),
                                        sourced("PERSONS", 220))
                                .build()))
                .singleElement()
                .asString()
                .startsWith("3 figures for PERSONS stand side by side, from 200 to 220; without source: 1.");
    }

    @Test
    void aNumberOfPartnersHasItsDay() {
        assertThat(Judge.places("CNT-001", figure("PARTNERS", 400))).containsExactly("/count/value");
        assertThat(Judge.places("CNT-001", figure("MEMBER_STATES", 195))).hasSize(1);
        assertThat(Judge.places("CNT-001", figure("PARTICIPANTS", 400))).isEmpty();
        Attendance dated = Attendance.builder()
                .counts("PARTNERS")
                .count(Count.builder()
                        .qualifier(CountQualifier.EXACT)
                        .value(425)
                        .asOf("2024-12")
                        .build())
                .build();
        assertThat(Judge.places("CNT-001", dated)).isEmpty();
        assertThat(Judge.places(
                        "CNT-001",
                        dated.withCount(
                                Count.builder().qualifier(CountQualifier.SOME).build())))
                .isEmpty();
    }
}
