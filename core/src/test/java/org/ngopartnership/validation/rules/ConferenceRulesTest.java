package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Election;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

class ConferenceRulesTest {

    private static Conference.Builder icngo() {
        return Conference.builder().id("icngo").series("ICNGO");
    }

    private static Conference.Builder other() {
        return Conference.builder().id("other").series("OTHER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-12-17/2018-12-19", "2018", "2019?", "2019~", "201X", "2018-12-31/2019-01-02", "../2019"})
    void anEvenYearOrAnUndecidedOneIsNotReported(String dates) {
        assertThat(Judge.places("CNF-001", icngo().dates(dates).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-17/2019-12-19", "2019", "2019-12", "2019-12-31/2020-01-02", "2019/.."})
    void anOddYearIsReported(String dates) {
        assertThat(Judge.places("CNF-001", icngo().dates(dates).build())).containsExactly("/dates");
        assertThat(Judge.places("CNF-001", other().dates(dates).build())).isEmpty();
        assertThat(Judge.places(
                        "CNF-001",
                        icngo().dates(dates).state(EventState.POSTPONED).build()))
                .isEmpty();
        assertThat(Judge.places(
                        "CNF-001",
                        icngo().dates(dates).state(EventState.CANCELLED).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-12-17/2018-12-19", "2018-12", "2018", "2018-11-30/2018-12-02", "2018-05?", "2018-05/.."})
    void whatMayBeDecemberIsNotReported(String dates) {
        assertThat(Judge.places("CNF-006", icngo().dates(dates).build())).isEmpty();
        assertThat(Judge.places("CNF-006", icngo().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-17/2018-05-19", "2018-05", "2018-11-30"})
    void anotherMonthIsReported(String dates) {
        assertThat(Judge.places("CNF-006", icngo().dates(dates).build())).containsExactly("/dates");
        assertThat(Judge.places("CNF-006", other().dates(dates).build())).isEmpty();
        assertThat(Judge.places(
                        "CNF-006",
                        icngo().dates(dates).state(EventState.POSTPONED).build()))
                .isEmpty();
    }

    private static Mention person(String name) {
        return Mention.builder().person(name).build();
    }

    private static Election election(String post, Mention... elected) {
        return Election.builder().post(post).addElected(elected).build();
    }

    @Test
    void onePersonIsElectedToTheChair() {
        Election one = election("CHAIRPERSON", person("A"));
        assertThat(Judge.places("CNF-003", icngo().addElections(one).build())).isEmpty();
        assertThat(Judge.places(
                        "CNF-003",
                        icngo().addElections(election("CHAIRPERSON", person("A"), person("A")))
                                .build()))
                .isEmpty();
        assertThat(Judge.places(
                        "CNF-003",
                        icngo().addElections(election("CHAIRPERSON", person("A"), person("B")))
                                .build()))
                .containsExactly("/elections/0");
        assertThat(Judge.places(
                        "CNF-003",
                        icngo().addElections(one, election("CHAIR", person("B")))
                                .build()))
                .containsExactly("/elections/1");
        assertThat(Judge.places("CNF-003", icngo().addElections(one, one).build()))
                .isEmpty();
        assertThat(Judge.places(
                        "CNF-003",
                        other().addElections(election("CHAIRPERSON", person("A"), person("B")))
                                .build()))
                .isEmpty();
    }

    @Test
    void anOrganizationIsElectedToTheCommitteeOnly() {
        Election committee = Election.builder()
                .post("LIAISON_COMMITTEE")
                .addElectedOrganizations(Party.id("a"), Party.id("b"))
                .build();
        assertThat(Judge.places("CNF-003", icngo().addElections(committee).build()))
                .isEmpty();
        Election chair = Election.builder()
                .post("PRESIDENT")
                .addElectedOrganizations(Party.id("a"))
                .build();
        assertThat(Judge.places(
                        "CNF-003", icngo().addElections(committee, chair).build()))
                .containsExactly("/elections/1");
    }

    @Test
    void peopleMeetInACity() {
        Conference.Builder inPerson = icngo().mode(EventMode.IN_PERSON);
        assertThat(Judge.places("CNF-004", inPerson.build())).containsExactly("/mode");
        assertThat(Judge.places("CNF-004", inPerson.state(EventState.PLANNED).build()))
                .isEmpty();
        assertThat(Judge.places("CNF-004", inPerson.state(EventState.HELD).build()))
                .hasSize(1);
        Location france = Location.builder().country("FR").build();
        assertThat(Judge.places("CNF-004", inPerson.addPlaces(france).build())).hasSize(1);
        Location paris = france.withCity(LocalizedText.fr("Paris"));
        assertThat(Judge.places("CNF-004", inPerson.addPlaces(paris).build())).isEmpty();
        assertThat(Judge.places("CNF-004", icngo().mode(EventMode.HYBRID).build()))
                .isEmpty();
        assertThat(Judge.places("CNF-004", icngo().build())).isEmpty();
    }

    private static Theme theme(ThemeKind kind, LocalizedText text) {
        return Theme.builder().kind(kind).text(text).build();
    }

    @Test
    void anEditionHasOneFinalTheme() {
        LocalizedText one = LocalizedText.en("One").fr("Un");
        LocalizedText two = LocalizedText.fr("Deux");
        Theme last = theme(ThemeKind.FINAL, one);
        assertThat(Judge.places(
                        "CNF-007",
                        icngo().addThemes(last, theme(ThemeKind.FINAL, two)).build()))
                .containsExactly("/themes/1/text/fr");
        assertThat(Judge.places(
                        "CNF-007",
                        icngo().addThemes(theme(ThemeKind.FINAL, LocalizedText.en("One")), theme(ThemeKind.FINAL, two))
                                .build()))
                .isEmpty();
        assertThat(Judge.places("CNF-007", icngo().addThemes(last, last).build()))
                .isEmpty();
        for (ThemeKind kind : new ThemeKind[] {ThemeKind.WORKING, ThemeKind.SUBTITLE, ThemeKind.SUBTHEME}) {
            assertThat(Judge.places(
                            "CNF-007", icngo().addThemes(theme(kind, two), last).build()))
                    .isEmpty();
            assertThat(Judge.places(
                            "CNF-007", icngo().addThemes(last, theme(kind, two)).build()))
                    .isEmpty();
        }
    }
}
