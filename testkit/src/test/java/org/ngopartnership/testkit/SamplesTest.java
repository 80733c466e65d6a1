package org.ngopartnership.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.regime.PartnershipLifeCycle;
import org.ngopartnership.regime.Succession;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.IncomingReferences;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.value.PartnershipRecord;

class SamplesTest {

    private static final PartnershipValidator VALIDATOR =
            PartnershipValidator.standard().asOf(LocalDate.of(2021, 1, 1));

    static Stream<PartnershipRecord> records() {
        return Samples.registry().records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aSampleHasNoFinding(PartnershipRecord sample) {
        assertThat(VALIDATOR.validate(sample).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2024-06-30", "2027-12-31"})
    void theRegistryHasNoFindingEither(LocalDate day) {
        assertThat(VALIDATOR.asOf(day).validate(Samples.registry()).findings()).isEmpty();
    }

    @Test
    void theRegistryHoldsEverySample() {
        assertThat(Samples.registry().records())
                .doesNotHaveDuplicates()
                .hasSize(RecordType.values().length + 1)
                .contains(
                        Samples.ngo(),
                        Samples.minimalNgo(),
                        Samples.conference(),
                        Samples.committee(),
                        Samples.workingGroup(),
                        Samples.forum(),
                        Samples.meeting(),
                        Samples.document(),
                        Samples.mechanism());
    }

    @Test
    void aSampleCanBeChanged() {
        Ngo regional = Samples.ngo(ngo -> ngo.level(Level.REGIONAL));

        assertThat(regional).isEqualTo(Samples.ngo().withLevel(Level.REGIONAL)).isNotEqualTo(Samples.ngo());
        assertThat(VALIDATOR
                        .validate(Samples.ngo(ngo -> ngo.level(Level.SUBREGIONAL)))
                        .findings())
                .extracting(Finding::getRule)
                .containsExactly("NGO-004", "PST-002");
    }

    @Test
    void theFullSampleSpeaksManyScripts() {
        assertThat(Samples.ngo().toString()).contains("Société", "للقراءة", "чтения", "Ødegård");
    }

    @Test
    void thereIsASampleOfEveryTypeOfRecord() {
        assertThat(Samples.registry().records().map(PartnershipRecord::recordType))
                .contains(RecordType.values());
    }

    @Test
    void theCommitteeHasATermWithAHeldSeatAndAVacantOne() {
        CommitteeTerm term = Samples.committee().term("2017-2018").orElseThrow();
        assertThat(term.getSeats().orElseThrow().getItems())
                .extracting(Seat::vacant)
                .containsExactly(false, true);
        assertThat(Samples.conference().getElections().get(0).getElected())
                .containsExactly(term.getChair().orElseThrow());
    }

    @Test
    void theForumWasPlannedOtherwiseThanHeld() {
        assertThat(Samples.forum().getPlans().get(0).getDates())
                .isNotEqualTo(Samples.forum().getDates());
        assertThat(Samples.forum().getPlaces()).hasSize(2);
        assertThat(Samples.forum().getAttendance()).hasSize(2);
    }

    @Test
    void whoRefersToASampleCanBeAsked() {
        assertThat(IncomingReferences.in(Samples.registry()).to("icngo-2016"))
                .extracting(reference -> reference.from().getId() + reference.path())
                .containsExactly("liaison-committee/terms/0/electedBy", "wg-libraries/inResponseTo/by/id");
    }

    @Test
    void theTermOfTheAssociateIsStated() {
        PartnershipLifeCycle life =
                PartnershipLifeCycle.of(Samples.ngo().partnershipWith("UNESCO").orElseThrow());
        assertThat(life.nextDeadline(LocalDate.of(2024, 1, 1)).map(due -> due.date() + " " + due.basis()))
                .contains("2028-04-20 STATED");
        assertThat(life.successions()).allMatch(Succession::isUsual);
    }
}
