package org.ngopartnership.validation.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.document.Segment;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;

class DocumentRulesTest {

    @Test
    void aTitleADescriptionASymbolOrAnotherNameSaysWhatADocumentIs() {
        BilingualDocument bare = Samples.minimalDocument(document -> document.title(LocalizedText.empty()));
        assertThat(Judge.places("DOC-001", bare)).containsExactly("");
        assertThat(Judge.places("DOC-001", bare.withTitle(LocalizedText.en(" "))))
                .containsExactly("");
        assertThat(Judge.places("DOC-001", bare.withTitle(LocalizedText.en("Guide"))))
                .isEmpty();
        assertThat(Judge.places("DOC-001", bare.withDescription(LocalizedText.fr("un guide"))))
                .isEmpty();
        assertThat(Judge.places("DOC-001", bare.withSymbol(DocumentSymbol.parse("36 C/48"))))
                .isEmpty();
        OtherName name = Samples.otherName();
        assertThat(Judge.places("DOC-001", bare.withOtherNames(name))).isEmpty();
        assertThat(Judge.places("DOC-001", bare.withOtherNames(name.withText(LocalizedText.en("")))))
                .containsExactly("");
    }

    @Test
    void aPublicationNamesItsChannelAndItsAddressIfOnline() {
        Circulation published =
                Samples.minimalCirculation(circulation -> circulation.kind(CirculationKind.PUBLICATION));
        assertThat(Judge.places("DOC-005", published)).containsExactly("");
        assertThat(Judge.places("DOC-005", published.withAddress("https://guide.example.org")))
                .isEmpty();
        assertThat(Judge.places("DOC-005", published.withChannelOf(Party.code("SECRETARIAT"))))
                .isEmpty();
        assertThat(Judge.places("DOC-005", published.withKind(CirculationKind.DISSEMINATION)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the website", "le site du Comité", "En ligne", "Internet", "a web page"})
    void aChannelOnlineNeedsAnAddress(String channel) {
        assertThat(Judge.places("DOC-005", publishedIn(channel))).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the newsletter", "une revue", "www.example.org, the website", "site https://example.org"})
    void anotherChannelDoesNot(String channel) {
        assertThat(Judge.places("DOC-005", publishedIn(channel))).isEmpty();
    }

    private static Circulation publishedIn(String channel) {
        return Samples.minimalCirculation(
                circulation -> circulation.kind(CirculationKind.PUBLICATION).channel(LocalizedText.und(channel)));
    }

    @Test
    void onlyRecordedDivergencesOfADisseminationAreReported() {
        Circulation circulation = Samples.minimalCirculation(dissemination ->
                dissemination.audience(LocalizedText.fr("partenaires des ONG").en("partner NGOs")));
        assertThat(Judge.places("DOC-007", circulation)).isEmpty();
        Circulation diverging = circulation.withDivergences(Samples.divergence());
        assertThat(Judge.places("DOC-007", diverging)).containsExactly("/divergences/0");
        assertThat(Judge.messages("DOC-007", diverging))
                .singleElement()
                .asString()
                .contains("MEANING");
    }

    @ParameterizedTest
    @CsvSource({"2022-01, 1", "2023-06-29, 1", "2023-06-30, 0", "2023, 0", "2023?, 0", "2024-03, 0"})
    void commentsAreNotAwaitedForMoreThanAYear(String since, int findings) {
        Review review = Samples.review(
                sample -> sample.state(ReviewState.AWAITING_COMMENTS).since(since));
        assertThat(Judge.places("DOC-010", review)).hasSize(findings);
        assertThat(Judge.places("DOC-010", review.withState(ReviewState.COMMENTED)))
                .isEmpty();
        assertThat(Judge.places("DOC-010", review.withSince(Optional.empty()))).isEmpty();
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

    @Test
    void aDocumentIsToldByItsTextOrTheSymbolOfAVersion() {
        BilingualDocument bare = Samples.minimalDocument(document -> document.title(LocalizedText.empty()));
        assertThat(Judge.places("DOC-001", bare)).containsExactly("");
        Segment title = Samples.segment();
        assertThat(Judge.places("DOC-001", bare.withSegments(title))).isEmpty();
        assertThat(Judge.places("DOC-001", bare.withSegments(title.withText(LocalizedText.fr(" ")))))
                .hasSize(1);
        assertThat(Judge.places("DOC-001", bare.withVersions(Samples.minimalDocumentVersion())))
                .hasSize(1);
        assertThat(Judge.places("DOC-001", bare.withVersions(Samples.documentVersion())))
                .isEmpty();
    }
}
