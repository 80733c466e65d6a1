package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Party;

class ConferenceRulesTest {

    private static final Code OTHER = Code.of("OTHER");

    private static Conference on(String dates) {
        return Samples.conference(icngo -> icngo.dates(dates));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-12-17/2018-12-19", "2018", "2019?", "2019~", "201X", "2018-12-31/2019-01-02", "../2019"})
    void anEvenYearOrAnUndecidedOneIsNotReported(String dates) {
        assertThat(Judge.places("CNF-001", on(dates))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-17/2019-12-19", "2019", "2019-12", "2019-12-31/2020-01-02", "2019/.."})
    void anOddYearIsReported(String dates) {
        Conference icngo = on(dates);
        assertThat(Judge.places("CNF-001", icngo)).containsExactly("/dates");
        assertThat(Judge.places("CNF-001", icngo.withState(Optional.empty()))).containsExactly("/dates");
        assertThat(Judge.places("CNF-001", icngo.withSeries(OTHER))).isEmpty();
        assertThat(Judge.places("CNF-001", icngo.withState(EventState.POSTPONED)))
                .isEmpty();
        assertThat(Judge.places("CNF-001", icngo.withState(EventState.CANCELLED)))
                .isEmpty();
    }

    @Test
    void anEditionWithoutDatesIsJudgedByItsYear() {
        Conference undated = on("2018").withDates(Optional.empty());
        assertThat(Judge.places("CNF-001", undated.withEdition("2019"))).containsExactly("/edition");
        assertThat(Judge.places("CNF-001", undated.withEdition("2020"))).isEmpty();
        assertThat(Judge.places("CNF-001", undated.withEdition("2009")))
                .as("before the directives")
                .isEmpty();
        assertThat(Judge.places("CNF-001", undated.withEdition("9th"))).isEmpty();
        assertThat(Judge.places("CNF-001", undated.withEdition(Optional.empty())))
                .isEmpty();
        assertThat(Judge.places("CNF-001", on("2018").withEdition("2019"))).isEmpty();
        assertThat(Judge.places("CNF-001", undated.withEdition("2019").withState(EventState.CANCELLED)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-12-17/2018-12-19", "2018-12", "2018", "2018-11-30/2018-12-02", "2018-05?", "2018-05/.."})
    void whatMayBeDecemberIsNotReported(String dates) {
        assertThat(Judge.places("CNF-006", on(dates))).isEmpty();
        assertThat(Judge.places("CNF-006", on(dates).withDates(Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-17/2018-05-19", "2018-05", "2018-11-30"})
    void anotherMonthIsReported(String dates) {
        Conference icngo = on(dates);
        assertThat(Judge.places("CNF-006", icngo)).containsExactly("/dates");
        assertThat(Judge.places("CNF-006", icngo.withState(Optional.empty()))).containsExactly("/dates");
        assertThat(Judge.places("CNF-006", icngo.withSeries(OTHER))).isEmpty();
        assertThat(Judge.places("CNF-006", icngo.withState(EventState.POSTPONED)))
                .isEmpty();
    }

    private static Conference electing(Election... elections) {
        return Samples.conference(icngo -> icngo.elections(List.of(elections)));
    }

    private static Election elected(String post, String... persons) {
        return Samples.election(election -> election.post(post)
                .elected(Stream.of(persons)
                        .map(name -> Samples.mention(person -> person.person(name)))
                        .toList()));
    }

    @Test
    void onePersonIsElectedToTheChair() {
        Election one = elected("CHAIRPERSON", "A");
        assertThat(Judge.places("CNF-003", electing(one))).isEmpty();
        assertThat(Judge.places("CNF-003", electing(elected("CHAIRPERSON", "A", "A"))))
                .isEmpty();
        Conference two = electing(elected("CHAIRPERSON", "A", "B"));
        assertThat(Judge.places("CNF-003", two)).containsExactly("/elections/0");
        assertThat(Judge.places("CNF-003", two.withDates(Optional.empty()))).containsExactly("/elections/0");
        assertThat(Judge.places("CNF-003", electing(one, elected("CHAIR", "B"))))
                .containsExactly("/elections/1");
        assertThat(Judge.places("CNF-003", electing(one, one))).isEmpty();
        assertThat(Judge.places("CNF-003", two.withSeries(OTHER))).isEmpty();
    }

    @Test
    void anOrganizationIsElectedToTheCommitteeOnly() {
        Election committee = Samples.minimalElection(
                election -> election.post("LIAISON_COMMITTEE").addElectedOrganizations(Party.id("a"), Party.id("b")));
        assertThat(Judge.places("CNF-003", electing(committee))).isEmpty();
        Election chair =
                Samples.minimalElection(election -> election.post("PRESIDENT").addElectedOrganizations(Party.id("a")));
        assertThat(Judge.places("CNF-003", electing(committee, chair))).containsExactly("/elections/1");
    }

    @Test
    void peopleMeetInACity() {
        Conference inPerson = Samples.conference(icngo -> icngo.places(List.of()));
        assertThat(Judge.places("CNF-004", inPerson)).containsExactly("/mode");
        assertThat(Judge.places("CNF-004", inPerson.withState(EventState.PLANNED)))
                .isEmpty();
        assertThat(Judge.places("CNF-004", inPerson.withState(Optional.empty())))
                .hasSize(1);
        Location country = Samples.minimalLocation();
        assertThat(Judge.places("CNF-004", inPerson.withPlaces(country))).hasSize(1);
        Location city = country.withCity(LocalizedText.fr("Dakar"));
        assertThat(Judge.places("CNF-004", inPerson.withPlaces(country, city))).isEmpty();
        assertThat(Judge.places("CNF-004", inPerson.withMode(EventMode.HYBRID))).isEmpty();
        assertThat(Judge.places("CNF-004", inPerson.withMode(Optional.empty()))).isEmpty();
    }

    private static Conference about(Theme... themes) {
        return Samples.conference(icngo -> icngo.themes(List.of(themes)));
    }

    @Test
    void anEditionHasOneFinalTheme() {
        Theme one = Samples.theme(theme -> theme.text(LocalizedText.en("One").fr("Un")));
        Theme two = Samples.theme(theme -> theme.text(LocalizedText.fr("Deux")));
        assertThat(Judge.places("CNF-007", about(one, two))).containsExactly("/themes/1/text/fr");
        assertThat(Judge.places("CNF-007", about(one.withText(LocalizedText.en("One")), two)))
                .isEmpty();
        assertThat(Judge.places("CNF-007", about(one, one))).isEmpty();
        Theme british = two.withText(LocalizedText.of("en-GB", "Two"));
        assertThat(Judge.places("CNF-007", about(one, british))).containsExactly("/themes/1/text/en-GB");
        assertThat(Judge.places("CNF-007", about(british, one))).containsExactly("/themes/1/text/en");
        assertThat(Judge.places("CNF-007", about(one, british.withText(LocalizedText.of("en-GB", "One")))))
                .isEmpty();
        Theme inNone = two.withText(LocalizedText.of("und", "Two"));
        assertThat(Judge.places("CNF-007", about(two.withText(LocalizedText.of("und", "Deux")), inNone)))
                .as("may be two languages")
                .isEmpty();
        Theme inPrivate = two.withText(LocalizedText.of("x-a", "Two"));
        assertThat(Judge.places("CNF-007", about(two.withText(LocalizedText.of("x-b", "Deux")), inPrivate)))
                .isEmpty();
        assertThat(Judge.places("CNF-007", about(two.withText(LocalizedText.of("x-a", "Deux")), inPrivate)))
                .hasSize(1);
        for (ThemeKind kind : new ThemeKind[] {ThemeKind.WORKING, ThemeKind.SUBTITLE, ThemeKind.SUBTHEME}) {
            assertThat(Judge.places("CNF-007", about(two.withKind(kind), one))).isEmpty();
            assertThat(Judge.places("CNF-007", about(one, two.withKind(kind)))).isEmpty();
        }
    }

    private static Conference icngo(String dates, Election election) {
        return Samples.conference(icngo -> icngo.dates(dates).elections(List.of(election)));
    }

    @ParameterizedTest
    @CsvSource({"2009-10-14, 0", "2011-10, 0", "2013-11, 1"})
    void theRulesOfTheConferenceAreThoseOfTheDirectives(String dates, int findings) {
        Conference conference = icngo(dates, Samples.election(chair -> chair.addElectedOrganizations(Party.id("n1"))));
        for (String rule : new String[] {"CNF-001", "CNF-003", "CNF-006"}) {
            assertThat(Judge.places(rule, conference)).as(rule).hasSize(findings);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Marie-Claude Machon, Marie-Claude Machon-Honoré, 0",
        "M.-C. Machon-Honoré, Marie-Claude MACHON-HONORÉ, 0",
        "Martine Levy, Mme Martine Lévy, 0",
        "Philippe Beaussant, Philippe Gallaud, 1",
        "A. Example, B. Example, 1",
        "Anna Example, B. Example, 1",
        "Anna Example, A. Example-Smith, 0",
        "–, ?, 1"
    })
    void oneNameMayBeWrittenInTwoWays(String name, String other, int findings) {
        Election chair = Samples.election(election -> election.elected(Stream.of(name, other)
                .map(person -> Samples.mention(mention -> mention.person(person)))
                .toList()));
        assertThat(Judge.places("CNF-003", icngo("2018-12", chair))).hasSize(findings);
    }
}
