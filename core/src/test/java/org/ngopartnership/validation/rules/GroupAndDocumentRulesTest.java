package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.document.Segment;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

class GroupAndDocumentRulesTest {

    @Test
    void membersWithoutPartnershipAreWorthKnowing() {
        CompositionPart others = Samples.compositionPart(part -> part.kind(MembershipKind.NON_PARTNER));
        assertThat(Judge.places("WGP-004", Samples.composition())).isEmpty();
        assertThat(withPartnersAnd(others.withCount(Count.exactly(1)))).containsExactly("/parts/1");
        assertThat(withPartnersAnd(others.withCount(Optional.empty()))).containsExactly("/parts/1");
        assertThat(withPartnersAnd(others.withCount(Count.exactly(0)))).isEmpty();
    }

    private static List<String> withPartnersAnd(CompositionPart others) {
        return Judge.places("WGP-004", Samples.composition(composition -> composition.addParts(others)));
    }

    private static List<String> listed(Ngo ngo, @Nullable String created) {
        return Judge.places(
                "WGP-004",
                Samples.registry(registry -> registry.ngos(List.of(ngo))
                        .workingGroups(List.of(Samples.minimalWorkingGroup(group -> group.created(
                                        Optional.ofNullable(created).map(EdtfDate::parse))
                                .members(Samples.minimalMemberRoster(roster ->
                                        roster.addItems(Party.name(LocalizedText.en("X")), Party.id("x")))))))));
    }

    private static Ngo partner(boolean complete, StatusPeriod... history) {
        return Samples.minimalNgo(ngo -> ngo.id("x")
                .partnerships(List.of(Samples.minimalPartnership(
                        unesco -> unesco.historyComplete(complete).history(List.of(history))))));
    }

    private static StatusPeriod until(@Nullable String until) {
        return Samples.minimalStatusPeriod(
                period -> period.since("2012").until(Optional.ofNullable(until).map(EdtfDate::parse)));
    }

    @Test
    void aListedMemberWhoseHistoryIsOverIsNoPartner() {
        assertThat(listed(partner(false, until("2015")), "2019")).containsExactly("/members/items/2");
        assertThat(listed(partner(false, until("2015")), null)).containsExactly("/members/items/2");
        assertThat(listed(partner(true), "2019")).containsExactly("/members/items/2");
        assertThat(listed(partner(false), "2019")).isEmpty();
        assertThat(listed(Samples.minimalNgo(ngo -> ngo.id("x")), "2019")).isEmpty();
        assertThat(listed(partner(false, until("2015")).withId("y"), "2019")).isEmpty();
        assertThat(listed(partner(true, until(null)), "2019")).isEmpty();
        assertThat(listed(partner(true, until("2015"), until(null)), "2019")).isEmpty();
        assertThat(listed(partner(false, until("2019")), "2019")).isEmpty();
        assertThat(listed(partner(false, until("2025")), null)).isEmpty();
        assertThat(listed(partner(false, until("2018?")), "2019")).isEmpty();
        StatusPeriod nobodyKnowsWhen = until(null).withEndReason(Code.of("REMOVAL"));
        assertThat(listed(partner(false, nobodyKnowsWhen), "2019")).isEmpty();
    }

    @Test
    void unknownStatesNeedACollectiveState() {
        Agenda agenda = Samples.agenda(items -> items.addItems(Samples.minimalTopic()));
        assertThat(Judge.places("TOP-003", agenda.withCollectiveState(Optional.empty())))
                .containsExactly("/items/1/state");
        assertThat(Judge.places("TOP-003", agenda)).isEmpty();
        CollectiveState nothing = CollectiveState.builder().build();
        assertThat(Judge.places("TOP-003", agenda.withCollectiveState(nothing))).containsExactly("/items/1/state");
        assertThat(Judge.places(
                        "TOP-003",
                        agenda.withCollectiveState(nothing.withAsStated(LocalizedText.en("some are ongoing")))))
                .isEmpty();
    }

    @Test
    void commentsAreAwaitedFromARoleABodyOrAPerson() {
        Review awaiting = Samples.minimalReview(review -> review.state(ReviewState.AWAITING_COMMENTS));
        Mention nobody = Samples.minimalMention(mention -> mention.roleCode(Optional.empty()));
        assertThat(Judge.places("DOC-006", awaiting)).containsExactly("/state");
        assertThat(Judge.places("DOC-006", awaiting.withReviewers(nobody))).containsExactly("/state");
        assertThat(Judge.places("DOC-006", awaiting.withState(ReviewState.COMMENTED)))
                .isEmpty();
        for (Mention someone : List.of(
                nobody.withRole(LocalizedText.en("Director of BSP")),
                nobody.withRoleCode(Code.of("DIRECTOR")),
                nobody.withBody(Party.code("BSP")),
                nobody.withPerson("A. B."))) {
            assertThat(Judge.places("DOC-006", awaiting.withReviewers(someone))).isEmpty();
        }
    }

    private static Segment segment(String id, LocalizedText text) {
        return Samples.segment(segment -> segment.id(id).text(text));
    }

    @Test
    void segmentsStandInEveryLanguageOfTheDocument() {
        Segment both = Samples.segment();
        Segment frenchOnly = segment("p2", LocalizedText.fr("deux"));
        BilingualDocument document = Samples.minimalDocument(note -> note.addSegments(both, frenchOnly));
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
        BilingualDocument document = Samples.document(note ->
                note.segments(List.of(Samples.segment())).addHalves(Samples.minimalHalf(half -> half.language("ar"))));
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
