package org.ngopartnership.validation.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.Review;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

class SectorRulesTest {

    private static final Party ERI = Party.code("ERI");
    private static final Mention FROM_ERI = Samples.mention(mention -> mention.body(ERI));

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
                Samples.document(sample -> sample.issuer(Party.code(code)).date(date));
        assertThat(Judge.places("SEC-001", document)).hasSize(findings);
    }

    @Test
    void whoeverADocumentNames() {
        Review review = Samples.review(sample -> sample.since(Optional.empty())
                .discussedWith(List.of(Party.name(LocalizedText.en("ERI")), ERI))
                .reviewers(List.of(FROM_ERI)));
        BilingualDocument document = Samples.document(sample -> sample.date("2021")
                .issuer(ERI)
                .producedBy(ERI)
                .mentions(List.of(FROM_ERI))
                .review(review));
        assertThat(Judge.places("SEC-001", document.withDate(Optional.empty()))).isEmpty();
        assertThat(Judge.places("SEC-001", document))
                .containsExactlyInAnyOrder(
                        "/issuer/code",
                        "/producedBy/code",
                        "/review/discussedWith/1/code",
                        "/review/reviewers/0/body/code",
                        "/mentions/0/body/code");
    }

    @Test
    void aReviewHasADateOfItsOwn() {
        Review review = Samples.review(sample -> sample.since("2022").addReviewers(FROM_ERI));
        BilingualDocument document =
                Samples.document(sample -> sample.date("2017").review(review));
        assertThat(Judge.places("SEC-001", document)).containsExactly("/review/reviewers/1/body/code");
        assertThat(Judge.places("SEC-001", document.withDate(Optional.empty())))
                .containsExactly("/review/reviewers/1/body/code");
        assertThat(Judge.places(
                        "SEC-001",
                        document.withDate(EdtfDate.ofYear(2021)).withReview(review.withSince(EdtfDate.ofYear(2017)))))
                .isEmpty();
    }

    @Test
    void whoeverAMeetingOrAGroupNames() {
        Meeting meeting =
                Samples.meeting(sample -> sample.date("2021").body(ERI).addMentions(FROM_ERI));
        assertThat(Judge.places("SEC-001", meeting)).containsExactly("/body/code", "/mentions/1/body/code");
        WorkingGroup group =
                Samples.workingGroup(sample -> sample.created("2021").initiativeOf(ERI));
        assertThat(Judge.places("SEC-001", group.withCreated(Optional.empty()))).isEmpty();
        assertThat(Judge.places("SEC-001", group)).containsExactly("/initiativeOf/code");
    }

    @Test
    void whoeverAnEventNames() {
        Forum forum = Samples.forum(sample -> sample.dates("2021-12-14")
                .addHosts(ERI)
                .addOrganizers(Party.code("PAX"), ERI)
                .addPartners(ERI)
                .addMentions(FROM_ERI));
        assertThat(Judge.places("SEC-001", forum))
                .containsExactlyInAnyOrder(
                        "/hosts/1/code", "/organizers/3/code", "/partners/1/code", "/mentions/1/body/code");
        Conference conference = Samples.conference(sample -> sample.dates("2020-12-16/2020-12-18")
                .addHosts(ERI)
                .addOrganizers(ERI)
                .addMentions(FROM_ERI));
        assertThat(Judge.places("SEC-001", conference))
                .containsExactlyInAnyOrder("/hosts/1/code", "/organizers/1/code", "/mentions/1/body/code");
    }

    @Test
    void whoseChannelADocumentWasSpreadBy() {
        Circulation circulation =
                Samples.minimalCirculation(sample -> sample.channelOf(ERI).date(Optional.empty()));
        BilingualDocument document =
                Samples.minimalDocument(sample -> sample.date("2021").addCirculation(circulation));
        assertThat(Judge.places("SEC-001", document)).containsExactly("/circulation/0/channelOf/code");
        assertThat(Judge.places("SEC-001", document.withCirculation(circulation.withDate(EdtfDate.ofYear(2017)))))
                .isEmpty();
        assertThat(Judge.places("SEC-001", document.withDate(Optional.empty()))).isEmpty();
    }

    @Test
    void whoAskedForAGroup() {
        Request request = Samples.request(sample -> sample.by(ERI).date("2021").dateAsStated(LocalizedText.empty()));
        WorkingGroup group = Samples.minimalWorkingGroup(sample -> sample.inResponseTo(request));
        assertThat(Judge.places("SEC-001", group)).containsExactly("/inResponseTo/by/code");
        assertThat(Judge.places("SEC-001", group.withInResponseTo(request.withDate(Optional.empty()))))
                .isEmpty();
    }

    @Test
    void whoIsElectedAndWhoChairs() {
        Conference conference = Samples.minimalConference(sample -> sample.dates("2020-12-16/2020-12-18")
                .addChairs(FROM_ERI)
                .addElections(Samples.minimalElection(election ->
                        election.addCandidates(FROM_ERI).addElected(FROM_ERI).supervisedBy(ERI))));
        assertThat(Judge.places("SEC-001", conference))
                .containsExactlyInAnyOrder(
                        "/chairs/0/body/code",
                        "/elections/0/candidates/0/body/code",
                        "/elections/0/elected/0/body/code",
                        "/elections/0/supervisedBy/code");
    }
}
