package org.ngopartnership.validation.rules;

import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.regime.Regime;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Application;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.PartnershipValidator;

/** The first and the last days that a date of Java can be are judged like any other. */
class ExtremeDatesTest {

    @Test
    void aTermUntilTheLastDayIsTooLong() {
        Committee committee = Samples.committee(sample -> sample.terms(
                List.of(Samples.minimalCommitteeTerm(term -> term.start("2019").end("Y999999999")))));
        assertThat(Judge.places("LC-007", committee)).containsExactly("/terms/0/end");
    }

    @Test
    void seatsSinceTheLastYearAreCounted() {
        Seat late = Samples.seat(seat -> seat.since("Y999999999"));
        Committee committee = Samples.committee(sample -> sample.terms(List.of(Samples.minimalCommitteeTerm(
                term -> term.seats(Samples.seatList(seats -> seats.items(Collections.nCopies(11, late))))))));
        assertThat(Judge.places("LC-001", committee)).isEmpty();
    }

    @Test
    void commentsAreAwaitedOnTheFirstDay() {
        Review review = Samples.review(
                sample -> sample.state(ReviewState.AWAITING_COMMENTS).since("2018"));
        PartnershipValidator standard = PartnershipValidator.standard();
        assertThat(standard.asOf(LocalDate.MIN).validate(review)).hasNoFinding("DOC-010");
        assertThat(standard.asOf(LocalDate.MAX).validate(review)).hasFinding("DOC-010");
    }

    @Test
    void nothingIsSubmittedBeforeTheFirstYear() {
        Regime own = Regime.builder()
                .id("OWN")
                .organization("UNESCO")
                .addStatuses(RegimeStatus.builder()
                        .code("PARTNER")
                        .rank(1)
                        .deadline(MonthDay.of(11, 30))
                        .build())
                .build();
        Application application = Samples.minimalApplication(sample -> sample.regime("OWN")
                .status("PARTNER")
                .submitted("Y-999999999")
                .decision(Samples.decision(decision -> decision.date("Y-999999999"))));
        assertThat(PartnershipValidator.standard()
                        .withRegimes(Regimes.standard().with(own))
                        .asOf(Judge.DAY)
                        .validate(application))
                .hasNoFinding("APP-006");
    }
}
