package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ngopartnership.event.Election;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class CommitteeElectionsTest {

    private static Election chair(String... persons) {
        return Samples.election(election -> election.post("CHAIRPERSON")
                .elected(Stream.of(persons)
                        .map(person -> Samples.mention(mention -> mention.person(person)))
                        .toList()));
    }

    private static PartnershipRegistry term(String chair, Election... elections) {
        return Samples.registry(registry -> registry.conferences(
                        List.of(Samples.conference(conference -> conference.elections(List.of(elections)))))
                .committees(List.of(Samples.committee(committee -> committee.terms(List.of(
                        Samples.committeeTerm(term ->
                                term.electedBy("icngo-2016").chair(Samples.mention(mention -> mention.person(chair)))),
                        Samples.minimalCommitteeTerm(
                                term -> term.id("2023-2024").electedBy("icngo-2016")),
                        Samples.minimalCommitteeTerm(
                                term -> term.chair(Samples.mention(mention -> mention.person("C"))))))))));
    }

    @Test
    void theChairIsThePersonElected() {
        assertThat(Judge.places("LC-005", term("A", chair("A")))).isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A")))).containsExactly("/terms/0/chair");
        assertThat(Judge.places("LC-005", term("B"))).isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A", "B")))).isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A").withPost(Code.of("TREASURER")))))
                .as("elected to another office")
                .isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A").withPost(Code.of("PRESIDENT")))))
                .containsExactly("/terms/0/chair");
        assertThat(Judge.places("LC-005", term("B", chair("A"), chair("A").withPost(Code.of("CHAIR")))))
                .containsExactly("/terms/0/chair");
        assertThat(Judge.places("LC-005", term("B", chair().withPost(Code.of("TREASURER")))))
                .isEmpty();
    }

    @Test
    void otherCommitteesAndEarlierTermsHaveOtherChairs() {
        PartnershipRegistry chairs = term("B", chair("A"));
        Committee committee = chairs.getCommittees().get(0);
        assertThat(Judge.places(
                        "LC-005",
                        chairs.withCommittees(committee
                                .withName(LocalizedText.en("Board of the society"))
                                .withCode(Optional.empty()))))
                .isEmpty();
        CommitteeTerm early = committee.getTerms().get(0).withStart(EdtfDate.parse("2009"));
        assertThat(Judge.places("LC-005", chairs.withCommittees(committee.withTerms(early))))
                .isEmpty();
    }
}
