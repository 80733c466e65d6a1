package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.EventState;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Party;

class MechanismRulesTest {

    private static PartnershipRegistry validation(String edition, @Nullable ValidationState state) {
        return Samples.registry(registry -> registry.conferences(List.of(
                        Samples.conference(conference -> conference.id("icngo").dates(edition)),
                        Samples.conference(
                                conference -> conference.id("undated").dates(Optional.empty()))))
                .meetings(List.of(Samples.meeting(meeting -> meeting.date("2020-02-26"))))
                .documents(List.of(
                        Samples.document(document -> document.date(Optional.empty())),
                        Samples.minimalDocument(
                                document -> document.id("letter").date("2017-01"))))
                .mechanisms(List.of(Samples.mechanism(mechanism -> mechanism
                        .validations(Stream.of(Party.id("icngo"), Party.id("undated"), Party.code("SECRETARIAT"))
                                .map(party -> Samples.mechanismValidation(
                                        validation -> validation.by(party).state(Optional.ofNullable(state))))
                                .toList())
                        .evidence(Stream.of("letter", "guide-libraries", "unknown")
                                .map(document -> Samples.evidence(evidence -> evidence.document(document)))
                                .toList())))));
    }

    @Test
    void aPendingValidationNamesAnEditionThatIsStillToCome() {
        assertThat(Judge.places("MEC-001", validation("2020-12", ValidationState.PENDING)))
                .isEmpty();
        assertThat(Judge.places("MEC-001", validation("2018-12", ValidationState.PENDING)))
                .containsExactly("/validations/0/by");
        assertThat(Judge.places("MEC-001", validation("2018-12", null))).containsExactly("/validations/0/by");
        assertThat(Judge.places("MEC-001", validation("2018-12", ValidationState.GIVEN)))
                .isEmpty();
        assertThat(Judge.places("MEC-001", validation("2018-12", ValidationState.REFUSED)))
                .isEmpty();
        assertThat(Judge.places("MEC-001", validation("2020", ValidationState.PENDING)))
                .isEmpty();
    }

    @Test
    void aDocumentIsOfItsOwnDateBeforeThatOfItsMeeting() {
        PartnershipRegistry afterTheMeeting = validation("2018-12", ValidationState.PENDING);
        BilingualDocument note = afterTheMeeting.getDocuments().get(0);
        assertThat(Judge.places("MEC-001", afterTheMeeting.withDocuments(note.withDate(EdtfDate.parse("2018-06")))))
                .isEmpty();
        assertThat(Judge.places("MEC-001", afterTheMeeting.withDocuments(note.withDate(EdtfDate.parse("2019-01")))))
                .containsExactly("/validations/0/by");
    }

    @Test
    void aValidationIsNotPendingAfterItsEdition() {
        assertThat(Judge.places("MEC-002", validation("2024-12", ValidationState.PENDING)))
                .isEmpty();
        assertThat(Judge.places("MEC-002", validation("2024", ValidationState.PENDING)))
                .isEmpty();
        assertThat(Judge.places("MEC-002", validation("2020-12-16/2020-12-18", ValidationState.PENDING)))
                .containsExactly("/validations/0/by");
        assertThat(Judge.places("MEC-002", validation("2020-12", ValidationState.REFUSED)))
                .isEmpty();
        assertThat(Judge.places("MEC-002", validation("2020-12", null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "POSTPONED"})
    void anEditionThatWasNotHeldValidatesNothing(EventState state) {
        Mechanism mechanism = Samples.mechanism(sample -> sample.addValidations(
                Samples.mechanismValidation(validation -> validation.by(Party.id("icngo-2016")))));
        PartnershipRegistry registry = Samples.registry(sample -> sample.mechanisms(List.of(mechanism)));
        assertThat(Judge.places("MEC-002", registry)).as("held").containsExactly("/validations/1/by");
        Conference edition = Samples.conference(sample -> sample.state(state));
        assertThat(Judge.places("MEC-002", registry.withConferences(edition))).isEmpty();
    }
}
