package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.EventState;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.RecordRef;

class TermBeginningsTest {

    private static Conference edition(String dates) {
        return Samples.minimalConference(
                icngo -> icngo.id("icngo-" + dates.replace('/', '-').replace("?", ""))
                        .series("ICNGO")
                        .dates(dates));
    }

    private static PartnershipRegistry conferences(Conference... conferences) {
        return Samples.registry(registry -> registry.conferences(List.of(conferences)));
    }

    private static Committee committee(CommitteeTerm... terms) {
        return Samples.committee(committee -> committee.terms(List.of(terms)));
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
