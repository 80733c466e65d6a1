package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.EventState;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class ConferenceSeriesTest {

    private static Conference edition(String dates) {
        return Samples.minimalConference(
                icngo -> icngo.id("icngo-" + dates.replace('/', '-').replace("?", ""))
                        .series("ICNGO")
                        .dates(dates));
    }

    private static PartnershipRegistry conferences(Conference... conferences) {
        return Samples.registry(registry -> registry.conferences(List.of(conferences)));
    }

    private static PartnershipRegistry conferences(String dates) {
        return conferences(List.of(dates.split(" ")).stream()
                .map(ConferenceSeriesTest::edition)
                .toArray(Conference[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-17/2018-12-19 2020-12-16/2020-12-18, 0",
        "2014-12-15/2014-12-17 2016-12-12/2016-12-14, 0",
        "2018-12 2020-11, 0",
        "2018-12-17 2020-10-30, 1",
        "2018-12-17 2018-12-17, 1",
        "2020-10-30 2018-12-17, 1",
        "2018-02 2018-12, 1",
        "2018 2018-12, 1",
        "2018 2020, 0",
        "2018? 2018-12, 0",
        "2018-12-17 2020-11-30?, 0",
        // of an odd year the rule speaks once, whatever stands beside
        "2018-12-17 2019-12-17, 1",
        "2018-12 2019, 1",
        // and what stands on both sides of it is compared
        "2018-12 2019-06 2020-01, 2"
    })
    void editionsAreTwoYearsApart(String dates, int findings) {
        assertThat(Judge.places("CNF-001", conferences(dates)))
                .hasSize(findings)
                .allMatch("/dates"::equals);
    }

    @Test
    void editionsAreComparedInTheOrderOfTheirDatesNotOfTheList() {
        assertThat(Judge.places("CNF-001", conferences("2020-12 2016-12 2018-12")))
                .isEmpty();
        assertThat(Judge.messages("CNF-001", conferences("2020-10-30 2016-12 2018-12-17")))
                .singleElement()
                .asString()
                .contains("dated 2020-10-30 (the edition before: 2018-12-17)");
    }

    @Test
    void theMessageNamesTheEditionBefore() {
        assertThat(Judge.messages("CNF-001", conferences("2018-12-17 2020-10-30")))
                .containsExactly("The conference is dated 2020-10-30 (the edition before: 2018-12-17); editions are two"
                        + " years apart, in even years. Check the dates, the state if it was put off, and whether an"
                        + " edition is missing.");
    }

    @Test
    void whatWasPutOffOrIsOfAnotherSeriesIsNoEdition() {
        Conference first = edition("2018-12-17");
        Conference second = edition("2020-10-30");
        assertThat(Judge.places("CNF-001", conferences(first, second.withState(EventState.POSTPONED))))
                .isEmpty();
        assertThat(Judge.places("CNF-001", conferences(first, second.withState(EventState.PLANNED))))
                .hasSize(1);
        assertThat(Judge.places("CNF-001", conferences(first, second.withSeries(Code.of("OTHER")))))
                .isEmpty();
        assertThat(Judge.places("CNF-001", conferences(first, second.withDates(Optional.empty()))))
                .isEmpty();
    }

    private static PartnershipRegistry complete(String dates) {
        PartnershipRegistry all = conferences(dates);
        List<Conference> editions = new ArrayList<>(all.getConferences());
        int last = editions.size() - 1;
        editions.set(last, editions.get(last).withSeriesComplete(true));
        return conferences(editions.toArray(Conference[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12 2020-12, 1",
        "2016 2020, 1",
        "2016-12 2018-12 2020-12, 0",
        "2016-12 2020-02, 1",
        "2016-12 2018~ 2020-12, 0",
        "2016? 2020, 0",
        "2012 2016 2020, 2"
    })
    void aSeriesSaidToBeCompleteHasNoGap(String dates, int findings) {
        assertThat(Judge.places("CNF-001", complete(dates))).hasSize(findings).allMatch("/dates"::equals);
        assertThat(Judge.places("CNF-001", conferences(dates))).isEmpty();
    }

    @Test
    void completeIsWhatStandsUpToTheEditionThatSaysSo() {
        Conference first = edition("2016-12");
        Conference last = edition("2020-12");
        assertThat(Judge.places("CNF-001", conferences(first.withSeriesComplete(true), last)))
                .isEmpty();
        assertThat(Judge.places(
                        "CNF-001", conferences(first, last, edition("2022-12").withSeriesComplete(true))))
                .hasSize(1);
    }

    @Test
    void anEditionThatMayLieBetweenFillsAGap() {
        Conference first = edition("2016-12");
        Conference last = edition("2020-12").withSeriesComplete(true);
        Conference between = edition("2018").withDates(Optional.empty());
        assertThat(Judge.places("CNF-001", conferences(first, between, last))).isEmpty();
        assertThat(Judge.places("CNF-001", conferences(first, between.withEdition("2018"), last)))
                .isEmpty();
        assertThat(Judge.places("CNF-001", conferences(first, between.withEdition("the ninth"), last)))
                .isEmpty();
        assertThat(Judge.places("CNF-001", conferences(first, between.withEdition("2022"), last)))
                .hasSize(1);
        for (String noYear : new String[] {"2022-12", "2022/2024"}) {
            assertThat(Judge.places("CNF-001", conferences(first, between.withEdition(noYear), last)))
                    .as("a name that is no year may be of any: %s", noYear)
                    .isEmpty();
        }
        assertThat(Judge.places(
                        "CNF-001", conferences(first, edition("2018-12").withState(EventState.CANCELLED), last)))
                .isEmpty();
    }
}
