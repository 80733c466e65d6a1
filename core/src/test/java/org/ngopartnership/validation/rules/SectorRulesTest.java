package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

class SectorRulesTest {

    private static final Party ERI = Party.code("ERI");
    private static final Mention FROM_ERI = Mention.builder().body(ERI).build();

    private static BilingualDocument.Builder document() {
        return BilingualDocument.builder().id("letter").title(LocalizedText.en("Letter"));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "ERI, 2021, 1",
        "ERI, 2020-02, 1",
        "ERI, 2017, 0",
        "ERI, 2018, 0",
        "ERI, 2019, 0",
        "ERI, 202X?, 0",
        "PAX, 2021, 0",
        "PAX, 2015, 1",
        "CLT, 1980, 0",
        "SECRETARIAT, 2021, 0"
    })
    void aCodeIsUsedInItsTime(String code, String date, int findings) {
        BilingualDocument document =
                document().issuer(Party.code(code)).date(date).build();
        assertThat(Judge.places("SEC-001", document)).hasSize(findings);
    }

    @Test
    void whoeverADocumentNames() {
        BilingualDocument.Builder document = document()
                .issuer(ERI)
                .producedBy(ERI)
                .addMentions(FROM_ERI)
                .review(Review.builder()
                        .state(ReviewState.AWAITING_COMMENTS)
                        .addDiscussedWith(Party.name(LocalizedText.en("ERI")), ERI)
                        .addReviewers(FROM_ERI)
                        .build());
        assertThat(Judge.places("SEC-001", document.build())).isEmpty();
        assertThat(Judge.places("SEC-001", document.date("2021").build()))
                .containsExactlyInAnyOrder(
                        "/issuer/code",
                        "/producedBy/code",
                        "/review/discussedWith/1/code",
                        "/review/reviewers/0/body/code",
                        "/mentions/0/body/code");
    }

    @Test
    void aReviewHasADateOfItsOwn() {
        Review review = Review.builder()
                .state(ReviewState.AWAITING_COMMENTS)
                .addReviewers(FROM_ERI)
                .since("2022")
                .build();
        assertThat(Judge.places(
                        "SEC-001", document().date("2017").review(review).build()))
                .containsExactly("/review/reviewers/0/body/code");
        assertThat(Judge.places("SEC-001", document().review(review).build()))
                .containsExactly("/review/reviewers/0/body/code");
        assertThat(Judge.places(
                        "SEC-001",
                        document()
                                .date("2021")
                                .review(review.withSince(EdtfDate.ofYear(2017)))
                                .build()))
                .isEmpty();
    }

    @Test
    void whoeverAMeetingOrAGroupNames() {
        assertThat(Judge.places(
                        "SEC-001",
                        Meeting.builder()
                                .id("m")
                                .date("2021")
                                .body(ERI)
                                .addMentions(FROM_ERI)
                                .build()))
                .containsExactly("/body/code", "/mentions/0/body/code");
        WorkingGroup.Builder group = WorkingGroup.builder().id("g").initiativeOf(ERI);
        assertThat(Judge.places("SEC-001", group.build())).isEmpty();
        assertThat(Judge.places("SEC-001", group.created("2021").build())).containsExactly("/initiativeOf/code");
    }

    @Test
    void whoeverAnEventNames() {
        assertThat(Judge.places(
                        "SEC-001",
                        Forum.builder()
                                .id("f")
                                .dates("2021-12-14")
                                .addHosts(ERI)
                                .addOrganizers(Party.code("PAX"), ERI)
                                .addPartners(ERI)
                                .addMentions(FROM_ERI)
                                .build()))
                .containsExactlyInAnyOrder(
                        "/hosts/0/code", "/organizers/1/code", "/partners/0/code", "/mentions/0/body/code");
        assertThat(Judge.places(
                        "SEC-001",
                        Conference.builder()
                                .id("c")
                                .dates("2020-12-16/2020-12-18")
                                .addHosts(ERI)
                                .addOrganizers(ERI)
                                .addMentions(FROM_ERI)
                                .build()))
                .containsExactlyInAnyOrder("/hosts/0/code", "/organizers/0/code", "/mentions/0/body/code");
    }
}
