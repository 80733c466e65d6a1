package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Half;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.TopicState;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

class GroupAndDocumentRulesTest {

    private static Composition composition(CompositionPart... parts) {
        return Composition.builder().addParts(parts).build();
    }

    private static CompositionPart part(MembershipKind kind, long count) {
        return CompositionPart.builder().kind(kind).count(Count.exactly(count)).build();
    }

    @Test
    void membersWithoutPartnershipAreWorthKnowing() {
        assertThat(Judge.places("WGP-004", composition(part(MembershipKind.PARTNER, 25))))
                .isEmpty();
        assertThat(Judge.places(
                        "WGP-004", composition(part(MembershipKind.PARTNER, 25), part(MembershipKind.NON_PARTNER, 1))))
                .containsExactly("/parts/1");
        assertThat(Judge.places(
                        "WGP-004",
                        composition(CompositionPart.builder()
                                .kind(MembershipKind.NON_PARTNER)
                                .build())))
                .containsExactly("/parts/0");
        assertThat(Judge.places("WGP-004", composition(part(MembershipKind.NON_PARTNER, 0))))
                .isEmpty();
    }

    @Test
    void unknownStatesNeedACollectiveState() {
        Topic unknown = Topic.builder().id("welcome").state(TopicState.UNKNOWN).build();
        Topic silent = Topic.builder().id("forums").build();
        Agenda agenda = Agenda.builder().addItems(silent, unknown).build();
        assertThat(Judge.places("TOP-003", agenda)).containsExactly("/items/1/state");
        assertThat(Judge.places(
                        "TOP-003",
                        agenda.withCollectiveState(CollectiveState.builder().build())))
                .isEmpty();
    }

    @Test
    void commentsAreAwaitedFromARoleABodyOrAPerson() {
        Review awaiting = Review.builder().state(ReviewState.AWAITING_COMMENTS).build();
        assertThat(Judge.places("DOC-006", awaiting)).containsExactly("/state");
        assertThat(Judge.places(
                        "DOC-006", awaiting.withReviewers(Mention.builder().build())))
                .containsExactly("/state");
        assertThat(Judge.places("DOC-006", awaiting.withState(ReviewState.COMMENTED)))
                .isEmpty();
        Mention.Builder[] someone = {
            Mention.builder().role(LocalizedText.en("Director of BSP")),
            Mention.builder().roleCode("DIRECTOR"),
            Mention.builder().body(Party.code("BSP")),
            Mention.builder().person("A. B.")
        };
        for (Mention.Builder reviewer : someone) {
            assertThat(Judge.places("DOC-006", awaiting.withReviewers(reviewer.build())))
                    .isEmpty();
        }
    }

    private static Segment segment(String id, LocalizedText text) {
        return Segment.builder().id(id).kind(SegmentKind.PARAGRAPH).text(text).build();
    }

    @Test
    void segmentsStandInEveryLanguageOfTheDocument() {
        Segment both = segment("p1", LocalizedText.fr("un").en("one"));
        Segment frenchOnly = segment("p2", LocalizedText.fr("deux"));
        BilingualDocument document = BilingualDocument.builder()
                .id("note")
                .addSegments(both, frenchOnly)
                .build();
        assertThat(Judge.places("BIL-002", document)).containsExactly("/segments/1");
        assertThat(Judge.messages("BIL-002", document).get(0)).contains("p2").contains(": en.");
        assertThat(Judge.places("BIL-002", document.withSegments(both, frenchOnly.withOneSided(true))))
                .isEmpty();
        assertThat(Judge.places("BIL-002", document.withSegments(frenchOnly))).isEmpty();
        assertThat(Judge.places("BIL-002", document.withSegments(both, segment("p3", LocalizedText.of("zxx", "3")))))
                .isEmpty();
    }

    @Test
    void theHalvesSayWhichLanguagesADocumentHas() {
        BilingualDocument document = BilingualDocument.builder()
                .id("note")
                .addSegments(segment("p1", LocalizedText.fr("un").en("one")))
                .addHalves(Half.builder().language("fr").addSegments("p1").build())
                .addHalves(Half.builder().language("en").addSegments("p1").build())
                .addHalves(Half.builder().language("ar").build())
                .build();
        assertThat(Judge.messages("BIL-002", document))
                .singleElement()
                .asString()
                .contains(": ar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void aLanguageThatIsPresentHasText(String blank) {
        assertThat(Judge.places("BIL-001", LocalizedText.fr("un").en(blank))).containsExactly("/en");
        assertThat(Judge.places("BIL-001", LocalizedText.fr("un"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NGOs**, **",
        "**Note, **",
        "a __b__ c, __",
        "a&nbsp;b, &nbsp;",
        "caf&#233;, &#233;",
        "caf&#xE9;, &#xE9;",
        "R&amp;D, &amp;",
        "&lt;b&gt;, &lt;",
        "&Aacute;, &Aacute;",
        "&Zeta;, &Zeta;",
        "&zeta;, &zeta;",
        "&#960;, &#960;",
        "&#9;, &#9;",
        "a&lt;, &lt;",
        "a text of more than thirty characters&nbsp;before it, &nbsp;",
        "&CounterClockwiseContourIntegral;, &CounterClockwiseContourIntegral;"
    })
    void debrisOfMarkUpIsReported(String text, String mark) {
        assertThat(Judge.messages("BIL-006", LocalizedText.en(text)))
                .containsExactly("The text holds left-over mark-up: " + mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NGOs",
                "R&D; more",
                "a & b;",
                "5 * 3",
                "snake_case",
                "_____",
                "***",
                "AT&T",
                "&",
                "&#;",
                "a&",
                "R&D",
                "Q&A; and more",
                "& more",
                "&nbsp",
                "&toolongtobeanentitynameatallreally;",
                "&toolongtobeanentitynameatallreal;"
            })
    void ordinaryCharactersAreNoMarkUp(String text) {
        assertThat(Judge.places("BIL-006", LocalizedText.en(text))).isEmpty();
    }
}
