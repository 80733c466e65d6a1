package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.model.Model;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.PartnershipRecord;

class MeetingAndCountRulesTest {

    private static final Mention WITHOUT_ROLE =
            Samples.mention(mention -> mention.role(LocalizedText.empty()).roleCode(Optional.empty()));

    @Test
    void aMeetingHasADateAndABody() {
        Meeting meeting = Samples.meeting();
        assertThat(Judge.places("MTG-001", meeting.withDate(Optional.empty()))).containsExactly("/date");
        assertThat(Judge.places("MTG-001", meeting)).isEmpty();
        assertThat(Judge.places("MTG-002", meeting.withBody(Optional.empty()))).containsExactly("/body");
        assertThat(Judge.places("MTG-002", meeting)).isEmpty();
    }

    @Test
    void aPersonWhoIsMentionedHasARole() {
        List<PartnershipRecord> records = List.of(
                Samples.meeting(meeting -> meeting.addMentions(WITHOUT_ROLE)),
                Samples.conference(conference -> conference.addMentions(WITHOUT_ROLE)),
                Samples.forum(forum -> forum.addMentions(WITHOUT_ROLE)),
                Samples.workingGroup(group -> group.addMentions(WITHOUT_ROLE)),
                Samples.document(document -> document.addMentions(WITHOUT_ROLE)));
        assertThat(records)
                .allSatisfy(
                        record -> assertThat(Judge.places("PER-001", record)).containsExactly("/mentions/1/person"));
        Mention withRole = WITHOUT_ROLE.withRole(LocalizedText.en("coordinator"));
        List<Mention> clear = List.of(
                withRole,
                WITHOUT_ROLE.withRoleCode(Code.of("COORDINATOR")),
                withRole.withPerson(Optional.empty()),
                WITHOUT_ROLE.withPerson(Optional.empty()));
        assertThat(Judge.places("PER-001", Samples.meeting(meeting -> meeting.addAllMentions(clear))))
                .isEmpty();
    }

    @Test
    void everyRecordWithMentionsIsJudged() {
        assertThat(Model.recordTypes())
                .filteredOn(PartnershipRecord.class::isAssignableFrom)
                .filteredOn(type -> Model.attributes(type).stream()
                        .anyMatch(attribute -> attribute.name().equals("mentions")))
                .containsExactlyInAnyOrder(
                        Conference.class, Meeting.class, Forum.class, WorkingGroup.class, BilingualDocument.class);
    }

    @Test
    void aChairHasTheRoleOfThePlace() {
        assertThat(Judge.places("PER-001", Samples.conference(conference -> conference.addChairs(WITHOUT_ROLE))))
                .isEmpty();
    }

    @Test
    void aCountIsNotNegative() {
        assertThat(Judge.places("APX-001", Count.exactly(-1))).containsExactly("/value");
        assertThat(Judge.places("APX-001", Count.exactly(0))).isEmpty();
        assertThat(Judge.places("APX-001", Count.of(CountQualifier.SOME))).isEmpty();
    }

    private static Count worded(LocalizedText wording) {
        return Samples.count(count -> count.asStated(wording));
    }

    @ParameterizedTest
    @CsvSource({
        "about 25, environ 25",
        "some ten times, une dizaine de fois",
        "Several documents, Plusieurs documents",
        "no more than 5, au plus 5",
        "over 200, plus de 200",
        "25, environ 25",
        "exactly 25, vingt-cinq",
        "roundabouts, exactement 2",
        "nearly 300, près de 300",
        "exactly 25, 25 exactement",
        // no words of number: one is longer, one is a place
        "overall 300, environ 300",
        "Dover: 300 persons, Douvres : environ 300"
    })
    void wordingsThatMayAgreeAreNotReported(String english, String french) {
        assertThat(Judge.places("APX-002", worded(LocalizedText.en(english).fr(french))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 25, environ 25",
        "about 300, près de 300",
        "at least 5, plus de 5",
        "Up to 40, quelques-uns",
        "not about but about 7, exactement 7",
        // what is said first is said of the number
        "about 300 of whom more than 50 spoke, plus de 300 dont environ 50 ont parlé"
    })
    void wordingsThatDisagreeAreReported(String english, String french) {
        assertThat(Judge.places("APX-002", worded(LocalizedText.en(english).fr(french))))
                .containsExactly("/asStated/fr");
    }

    @Test
    void anyNumberOfLanguagesIsCompared() {
        assertThat(Judge.places("APX-002", worded(LocalizedText.en("about 5")))).isEmpty();
        assertThat(Judge.places("APX-002", worded(LocalizedText.of("es", "exactamente 5", "fr-CA", "environ 5"))))
                .isEmpty();
        assertThat(Judge.places(
                        "APX-002",
                        worded(LocalizedText.of("es", "cerca de 5", "fr-CA", "environ 5")
                                .with("en", "exactly 5"))))
                .containsExactly("/asStated/en");
    }

    private static Meeting stated(String wording) {
        return Samples.meeting(meeting -> meeting.dateAsStated(LocalizedText.fr(wording)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 02 20",
                "03/04/2015",
                "3.4.2015",
                "12/11/2015",
                "11/12/2015",
                "26-02",
                "260220",
                "98",
                "17-19",
                "'98",
                "26 Feb 20",
                "2 nov. 12",
                "été 98",
                "fin ’19",
                "Meeting of 26 février 20"
            })
    void aWordingOfSeveralReadingsNeedsAnAssumption(String wording) {
        assertThat(Judge.places("APX-004", stated(wording))).containsExactly("/dateAsStated/fr");
        assertThat(Judge.places("APX-004", stated(wording).withDateAssumption(Code.of("DAY_MONTH_YEAR"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018",
                "2013-2014",
                "2018/2019",
                "2020-02-26",
                "20200226",
                "26/02/2020",
                "02/26/2020",
                "13/12/2015",
                "12/13/2015",
                "12/12/2015",
                "05/05/2015",
                "02/2020",
                "26-27/09/2018",
                "début 2019",
                "early 2019",
                "26 février 2020",
                "17–19 Dec",
                "du 17 au 19 décembre",
                "December 20",
                "31 December",
                "17 to 19",
                "the 1990s",
                "19th century",
                "spring",
                ""
            })
    void aWordingOfOneReadingNeedsNone(String wording) {
        assertThat(Judge.places("APX-004", stated(wording))).isEmpty();
    }

    @Test
    void oneAssumptionExplainsAllLanguages() {
        LocalizedText wordings = LocalizedText.fr("début 2019").en("26 02 20").with("es", "26 02 20");
        assertThat(Judge.places("APX-004", Samples.meeting(meeting -> meeting.dateAsStated(wordings))))
                .containsExactly("/dateAsStated/en");
    }

    @Test
    void everyDateHasItsOwnWording() {
        StatusPeriod period = Samples.minimalStatusPeriod();
        assertThat(Judge.places("APX-004", period)).isEmpty();
        StatusPeriod begun = period.withSinceAsStated(LocalizedText.fr("01/02/12"));
        assertThat(Judge.places("APX-004", begun)).containsExactly("/sinceAsStated/fr");
        LocalizedText end = LocalizedText.fr("01/02/16");
        assertThat(Judge.places("APX-004", begun.withUntilAsStated(end)))
                .containsExactly("/sinceAsStated/fr", "/untilAsStated/fr");
        assertThat(Judge.places("APX-004", period.withUntilAsStated(end))).containsExactly("/untilAsStated/fr");
    }
}
