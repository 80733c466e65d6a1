package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class ForumMandatesTest {

    private static Forum forum(int ordinal, String dates) {
        return Samples.minimalForum(forum -> forum.id("forum-" + ordinal)
                .series("NGO_FORUM")
                .ordinal(ordinal)
                .dates(dates));
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

    private static PartnershipRegistry with(PartnershipRegistry registry, Forum first) {
        List<Forum> forums = new ArrayList<>(registry.getForums());
        forums.set(0, first);
        return registry.withForums(forums);
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

    private static PartnershipRegistry forums(Forum... forums) {
        return Samples.registry(registry -> registry.forums(List.of(forums)));
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
}
