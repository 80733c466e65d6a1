package org.ngopartnership.validation.rules.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.References;
import org.ngopartnership.validation.rules.Judge;

class InnerReferencesTest {

    private static PartnershipRegistry registry(BilingualDocument document, WorkingGroup... groups) {
        return PartnershipRegistry.builder()
                .addDocuments(document)
                .workingGroups(List.of(groups))
                .build();
    }

    private static WorkingGroup group(String... topics) {
        Agenda.Builder agenda = Agenda.builder();
        for (String topic : topics) {
            agenda.addItems(Topic.builder().id(topic).build());
        }
        return Samples.minimalWorkingGroup(group -> group.id("wg1").agenda(agenda.build()));
    }

    private static BilingualDocument naming(String... topics) {
        return Samples.minimalDocument(document -> {
            for (String topic : topics) {
                document.addTopics(TopicRef.builder().group("wg1").topic(topic).build());
            }
            return document;
        });
    }

    @Test
    void aTopicIsOneOfItsGroup() {
        assertThat(Judge.places("REL-001", registry(naming("t1", "t99"), group("t1"))))
                .containsExactly("/topics/1/topic");
        assertThat(Judge.messages("REL-001", registry(naming("t99"), group("t1"))))
                .singleElement()
                .asString()
                .startsWith("Nothing has the id \"t99\"");
        assertThat(Judge.places("REL-001", registry(naming("t2"), group("t1"), group("t2"))))
                .isEmpty();
    }

    @Test
    void topicsOfAGroupThatTellsNoneAreNotKnown() {
        assertThat(Judge.places("REL-001", registry(naming("t99"), group()))).isEmpty();
        assertThat(Judge.places(
                        "REL-001", registry(naming("t99"), Samples.minimalWorkingGroup(bare -> bare.id("wg1")))))
                .isEmpty();
        assertThat(Judge.places("REL-001", registry(naming("t99")))).containsExactly("/topics/0/group");
        assertThat(PartnershipValidator.standard()
                        .asOf(Judge.DAY)
                        .withReferences(References.OPEN)
                        .validate(registry(naming("t99")))
                        .findings())
                .noneMatch(finding -> finding.getRule().equals("REL-001"));
    }

    @Test
    void aSegmentIsOneOfTheDocument() {
        BilingualDocument document =
                Samples.minimalDocument(sample -> sample.addSegments(Samples.segment(segment -> segment.id("s1")))
                        .addHalves(Samples.minimalHalf(half -> half.addSegments("s1", "s99")))
                        .addDivergences(Samples.minimalDivergence(divergence -> divergence.addSegments("s98")))
                        .addCirculation(Samples.minimalCirculation(circulation -> circulation.addDivergences(
                                Samples.minimalDivergence(divergence -> divergence.addSegments("s1", "s97"))))));
        assertThat(Judge.places("REL-001", registry(document)))
                .containsExactlyInAnyOrder(
                        "/halves/0/segments/1", "/divergences/0/segments/0", "/circulation/0/divergences/0/segments/1");
        assertThat(Judge.places("REL-001", registry(document.withSegments(List.of()))))
                .isEmpty();
    }
}
