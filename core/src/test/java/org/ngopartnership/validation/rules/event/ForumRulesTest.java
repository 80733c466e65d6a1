package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Plan;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Party;

class ForumRulesTest {

    private static Forum organizedBy(Party... organizers) {
        return Samples.forum(forum -> forum.organizers(List.of(organizers)));
    }

    @Test
    void theCommitteeIsAmongTheOrganizers() {
        Party ngo = Party.name(LocalizedText.en("World Reading Society"));
        assertThat(Judge.places("FOR-004", organizedBy())).isEmpty();
        assertThat(Judge.places("FOR-004", organizedBy(ngo))).containsExactly("/organizers");
        assertThat(Judge.places("FOR-004", organizedBy(Party.code("SECRETARIAT"))))
                .hasSize(1);
        Party[] perhaps = {
            Party.code("LIAISON_COMMITTEE"),
            Party.id("committee"),
            Party.name(LocalizedText.fr("Comité de Liaison")),
            Party.name(LocalizedText.of("es", "Comité de Enlace"))
        };
        for (Party committee : perhaps) {
            assertThat(Judge.places("FOR-004", organizedBy(ngo, committee))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-30", "2024-06", "2024", "2025?", "2019-12-16/2019-12-17", "2024-06-30/2024-07-02"})
    void aForumThatMayHaveBeenIsNotReported(String dates) {
        assertThat(Judge.places("FOR-005", Samples.forum(forum -> forum.dates(dates))))
                .isEmpty();
    }

    @Test
    void whatIsToComeWasNotHeld() {
        Forum later = Samples.forum(forum -> forum.dates("2024-07-01/2024-07-02"));
        assertThat(Judge.places("FOR-005", later)).containsExactly("/dates");
        assertThat(Judge.places("FOR-005", later.withState(EventState.PLANNED))).isEmpty();
        assertThat(Judge.places("FOR-005", later.withState(Optional.empty()))).isEmpty();
        assertThat(Judge.places("FOR-005", later.withDates(Optional.empty()))).isEmpty();
    }

    private static Forum about(Theme... themes) {
        return Samples.forum(forum -> forum.themes(List.of(themes)));
    }

    private static Theme theme(LocalizedText text) {
        return Samples.theme(theme -> theme.text(text));
    }

    @Test
    void theThemeStandsInBothLanguages() {
        assertThat(Judge.places("FOR-006", about())).isEmpty();
        assertThat(Judge.places("FOR-006", about(theme(LocalizedText.empty())))).isEmpty();
        Theme english = theme(LocalizedText.en("Peace"));
        Theme french = theme(LocalizedText.fr("Paix"));
        assertThat(Judge.messages("FOR-006", about(english)))
                .containsExactly("The theme is not given in the language \"fr\".");
        assertThat(Judge.messages("FOR-006", about(french)))
                .singleElement()
                .asString()
                .contains("\"en\"");
        assertThat(Judge.places("FOR-006", about(english, french))).isEmpty();
        assertThat(Judge.places("FOR-006", about(theme(LocalizedText.of("und", "Pax")))))
                .as("in a language nobody knows")
                .isEmpty();
        assertThat(Judge.places("FOR-006", about(english, french.withKind(ThemeKind.SUBTITLE))))
                .hasSize(1);
        assertThat(Judge.places("FOR-006", about(french.withKind(ThemeKind.SUBTHEME))))
                .isEmpty();
    }

    @Test
    void peopleMeetSomewhere() {
        Forum inPerson = Samples.forum(forum -> forum.places(List.of()));
        assertThat(Judge.places("FOR-007", inPerson)).containsExactly("/mode");
        assertThat(Judge.places("FOR-007", inPerson.withState(EventState.CANCELLED)))
                .isEmpty();
        assertThat(Judge.places("FOR-007", inPerson.withState(Optional.empty())))
                .hasSize(1);
        Location somewhere = Samples.minimalLocation();
        assertThat(Judge.places("FOR-007", inPerson.withPlaces(somewhere))).isEmpty();
        Location nowhere = somewhere.withCountry(Optional.empty());
        assertThat(Judge.places("FOR-007", inPerson.withPlaces(nowhere))).containsExactly("/mode");
        LocalizedText text = LocalizedText.en("Sozopol");
        for (Location place : List.of(nowhere.withCity(text), nowhere.withVenue(text), nowhere.withRegion(text))) {
            assertThat(Judge.places("FOR-007", inPerson.withPlaces(nowhere, place)))
                    .isEmpty();
        }
        assertThat(Judge.places("FOR-007", inPerson.withMode(EventMode.ONLINE))).isEmpty();
        assertThat(Judge.places("FOR-007", inPerson.withMode(Optional.empty()))).isEmpty();
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
        assertThat(Judge.places("FOR-010", Samples.forum(forum -> forum.dates(dates))))
                .isEmpty();
    }

    @Test
    void moreThanThreeDaysAreReported() {
        Forum lasting = Samples.forum(forum -> forum.dates("2015-09-15/2015-09-18"));
        assertThat(Judge.places("FOR-010", lasting)).containsExactly("/dates");
        assertThat(Judge.places("FOR-010", lasting.withDates(Optional.empty()))).isEmpty();
    }

    @Test
    void aPostponedForumKeepsItsFirstDate() {
        Forum postponed =
                Samples.forum(forum -> forum.state(EventState.POSTPONED).plans(List.of()));
        assertThat(Judge.places("FOR-011", postponed)).containsExactly("/state");
        Plan undated = Samples.plan(plan -> plan.dates(Optional.empty()));
        assertThat(Judge.places("FOR-011", postponed.withPlans(undated))).hasSize(1);
        assertThat(Judge.places("FOR-011", postponed.withPlans(undated, Samples.plan())))
                .isEmpty();
        assertThat(Judge.places("FOR-011", postponed.withState(EventState.HELD)))
                .isEmpty();
        assertThat(Judge.places("FOR-011", postponed.withState(Optional.empty())))
                .isEmpty();
    }

    @Test
    void aForumThatWasHeldHasItsTitle() {
        Theme theme = Samples.theme();
        Theme working = theme.withKind(ThemeKind.WORKING);
        assertThat(Judge.places("FOR-012", about())).isEmpty();
        assertThat(Judge.places("FOR-012", about(working).withState(Optional.empty())))
                .isEmpty();
        assertThat(Judge.places("FOR-012", about(working))).containsExactly("/themes");
        for (ThemeKind kind : new ThemeKind[] {ThemeKind.FINAL, ThemeKind.TITLE}) {
            assertThat(Judge.places("FOR-012", about(working, theme.withKind(kind))))
                    .isEmpty();
        }
    }
}
