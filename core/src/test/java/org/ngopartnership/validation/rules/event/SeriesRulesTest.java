package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.RecordRef;

/** Rules on the editions of a series: their distance, their number, what is missing. */
class SeriesRulesTest {

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
        return conferences(
                List.of(dates.split(" ")).stream().map(SeriesRulesTest::edition).toArray(Conference[]::new));
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

    private static Forum forum(int ordinal, String dates) {
        return Samples.minimalForum(forum -> forum.id("forum-" + ordinal)
                .series("NGO_FORUM")
                .ordinal(ordinal)
                .dates(dates));
    }

    private static PartnershipRegistry forums(Forum... forums) {
        return Samples.registry(registry -> registry.forums(List.of(forums)));
    }

    @Test
    void aCompleteSeriesOfForumsMissesNoNumber() {
        Forum first = forum(1, "2013-09");
        Forum third = forum(3, "2014-09");
        assertThat(Judge.places("FOR-009", forums(first, third))).isEmpty();
        assertThat(Judge.places("FOR-009", forums(first, third.withSeriesComplete(true))))
                .containsExactly("/ordinal");
        assertThat(Judge.messages("FOR-009", forums(third.withSeriesComplete(true), first)))
                .containsExactly("Forum 3 (2014-09) does not follow on forum 1 (2013-09)."
                        + " Check numbers and dates, or add the forums between.");
        assertThat(Judge.places("FOR-009", forums(third.withSeriesComplete(true))))
                .containsExactly("/ordinal");
        assertThat(Judge.places("FOR-009", forums(first.withSeriesComplete(true), third)))
                .isEmpty();
        assertThat(Judge.places("FOR-009", forums(first, forum(2, "2014-07"), third.withSeriesComplete(true))))
                .isEmpty();
        Forum unnumbered = forum(2, "2014-07").withOrdinal(OptionalInt.empty());
        assertThat(Judge.places("FOR-009", forums(first, unnumbered, third.withSeriesComplete(true))))
                .isEmpty();
        assertThat(Judge.places("FOR-009", forums(first, first.withId("again"), forum(2, "2014-07"))))
                .isEmpty();
    }

    private static Committee committee(String start, String end) {
        return committee(Samples.minimalCommitteeTerm(term -> term.start(start).end(end)));
    }

    private static Committee committee(CommitteeTerm... terms) {
        return Samples.committee(committee -> committee.terms(List.of(terms)));
    }

    private static PartnershipRegistry mandate(Committee committee, String dates) {
        String[] each = dates.split(" ", -1);
        List<Forum> forums = IntStream.range(0, each.length)
                .mapToObj(i -> forum(i + 1, each[i]).withSeriesComplete(i == each.length - 1))
                .toList();
        return Samples.registry(
                registry -> registry.committees(List.of(committee)).forums(forums));
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2020, 2018-12 2019-12 2021-12, 1",
        "2019, 2020, 2018-12 2021-12, 1",
        "2019, 2020, 2019-03 2019-12 2020-03 2020-12 2021-12, 0",
        // what may lie in the term counts
        "2019, 2020, 2019-03 2019-12 2020-03 2020/2021 2021-12, 0",
        "2019, 2020, 2018? 2019-12 2020-03 2020-12 2021-12, 0",
        "2018-12-20, 2020-12-18, 2018 2019-12 2020-03 2020 2021-12, 0",
        // more than four
        "2018-12-20, 2020-12-18, 2019-02 2019-03 2019-12 2020-03 2020-10 2021-12, 1",
        "2018-12-20, 2020-12-18, 2019-02 2019-03 2019-12 2020-03 2020-12 2021-12, 0",
        "2019, 2020, 2019-02 2019-03 2019-12 2020-03 2020-10 2021-12, 0",
        // not complete beyond the term
        "2019, 2020, 2018-12 2019-12 2020-12, 0",
        // before the directives, and not of two years
        "2009, 2010, 2009-03 2013-09, 0",
        "2011, 2012, 2013-09, 0",
        "2013, 2014, 2013-09 2015-06, 1",
        "2013, 2019, 2013-09 2021-12, 0"
    })
    void aMandateHasFourForums(String start, String end, String dates, int findings) {
        assertThat(Judge.places("FOR-003", mandate(committee(start, end), dates)))
                .hasSize(findings)
                .allMatch("/terms/0"::equals);
    }

    @Test
    void onlyForumsHeldInTheSeriesAreCounted() {
        Committee committee = committee("2019", "2020");
        PartnershipRegistry four = mandate(committee, "2019-03 2019-12 2020-03 2020-12 2021-12");
        Forum first = four.getForums().get(0);
        assertThat(Judge.places("FOR-003", with(four, first.withState(EventState.CANCELLED))))
                .hasSize(1);
        assertThat(Judge.places("FOR-003", with(four, first.withState(EventState.UNKNOWN))))
                .isEmpty();
        assertThat(Judge.places("FOR-003", with(four, first.withSeries(Code.of("OTHER")))))
                .hasSize(1);
        assertThat(Judge.places("FOR-003", with(four, first.withDates(Optional.empty()))))
                .isEmpty();
        assertThat(Judge.messages("FOR-003", with(four, first.withState(EventState.CANCELLED))))
                .containsExactly("3 forums fall in the term from 2019 to 2020; the directives provide for 4."
                        + " Check their dates and states.");
    }

    @Test
    void onlyTheTermsOfTheLiaisonCommitteeAreMandates() {
        Committee committee = committee("2019", "2020");
        assertThat(Judge.places(
                        "FOR-003",
                        mandate(
                                committee.withName(LocalizedText.en("Board")).withCode(Optional.empty()),
                                "2019-12 2021-12")))
                .isEmpty();
        Committee undated = committee(Samples.minimalCommitteeTerm(
                term -> term.start(Optional.empty()).end(Optional.empty())));
        assertThat(Judge.places("FOR-003", mandate(undated, "2019-12 2021-12"))).isEmpty();
        PartnershipRegistry open =
                forums(forum(1, "2019-12"), forum(2, "2021-12")).withCommittees(committee);
        assertThat(Judge.places("FOR-003", open)).isEmpty();
    }

    private static PartnershipRegistry with(PartnershipRegistry registry, Forum first) {
        List<Forum> forums = new ArrayList<>(registry.getForums());
        forums.set(0, first);
        return registry.withForums(forums);
    }

    private static PartnershipRegistry elected(String start, String dates, EventState state) {
        CommitteeTerm term =
                Samples.minimalCommitteeTerm(change -> change.start(start).end(Optional.empty()));
        CommitteeTerm elected = term.withElectedBy(RecordRef.of("icngo"));
        return conferences(edition(dates).withId("icngo").withState(state))
                .withCommittees(committee(
                        elected,
                        term,
                        term.withElectedBy(RecordRef.of("unknown")),
                        elected.withStart(Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2020-12-16/2020-12-18, HELD, 0",
        "2020-12-18, 2020-12-16/2020-12-18, HELD, 0",
        "2020-12-16, 2020-12-16/2020-12-18, HELD, 0",
        "2020-12, 2020-12-16/2020-12-18, HELD, 0",
        "2020-12-15?, 2020-12-16/2020-12-18, HELD, 0",
        "2020-12-15, 2020-12-16/2020-12-18, HELD, 1",
        "2019, 2020-12-16/2020-12-18, HELD, 1",
        "2019, 2020-12-16/2020-12-18, POSTPONED, 0",
        "2019, 2020-12-16/2020-12-18, CANCELLED, 0",
        "2019, 2020-12-16/2020-12-18, PLANNED, 1"
    })
    void aTermBeginsAfterTheConferenceThatElectsIt(String start, String dates, EventState state, int findings) {
        assertThat(Judge.places("LC-007", elected(start, dates, state)))
                .hasSize(findings)
                .allMatch("/terms/0/start"::equals);
    }

    @Test
    void theMessageNamesTheDaysOfTheConference() {
        assertThat(Judge.messages("LC-007", elected("2019", "2020-12-16/2020-12-18", EventState.HELD)))
                .containsExactly("The term runs from 2019; it is expected to begin after the conference that elects it"
                        + " (2020-12-16/2020-12-18). Check the dates.");
    }
}
