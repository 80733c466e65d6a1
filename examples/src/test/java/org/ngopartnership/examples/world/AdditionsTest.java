package org.ngopartnership.examples.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.value.EvidenceBasis.INFERRED;
import static org.ngopartnership.value.EvidenceBasis.STATED;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/** What stands beside the tables: elections, the Board's committee, documents, organizations, the working group. */
class AdditionsTest {

    @Test
    void theElectionOf2012WasSupervised() {
        Election election = World.conference(2012).getElections().get(1);
        assertThat(election.getPost().text()).isEqualTo("LIAISON_COMMITTEE");
        assertThat(election.getCount().orElseThrow().getValue()).hasValue(10);
        assertThat(election.getSupervisedBy()).isPresent();
        assertThat(World.conference(2012).getLanguages())
                .containsExactly(LanguageTag.parse("en"), LanguageTag.parse("fr"));
        assertThat(World.conference(2012).getCategoryAsStated().get("en")).contains("Consultative Meeting");
    }

    @Test
    void theConferenceOf2014HadFourSubthemes() {
        assertThat(World.conference(2014).getThemes())
                .filteredOn(theme -> theme.getKind() == ThemeKind.SUBTHEME)
                .hasSize(4);
    }

    @Test
    void whatTheConferencesLeftBehind() {
        assertThat(documents(2012)).containsExactlyInAnyOrder("icngo-2012-draft-rules", "icngo-2012-contribution");
        assertThat(documents(2016)).containsExactlyInAnyOrder("icngo-2016-election-minutes", "ex-201-15-inf");
        assertThat(documents(2018))
                .containsExactlyInAnyOrder(
                        "icngo-2018-nominations-chair", "icngo-2018-nominations-committee", "icngo-2018-voters");
        assertThat(documents(2020)).containsExactly("icngo-2020-recommendations");
        assertThat(documents(2024)).containsExactly("icngo-2024-recommendations");
    }

    @Test
    void peopleAtTheConferences() {
        assertThat(World.conference(2016).getMentions())
                .extracting(mention -> mention.getBody().orElseThrow())
                .containsExactly(Party.id("ngp-committee"));
        assertThat(World.conference(2024).getMentions())
                .extracting(mention -> mention.getRole().get("en").orElseThrow())
                .containsExactly("Deputy Director-General", "President of the General Conference");
        assertThat(World.conference(2016).getOtherNames())
                .extracting(name -> name.getText().get("und").orElse(""))
                .containsExactly("CNGO");
    }

    @Test
    void theCommitteeOfTheBoardHadAnotherName() {
        Committee committee = World.record(Committee.class, "ngp-committee");
        assertThat(committee.getName())
                .isEqualTo(LocalizedText.en("Committee on Non-Governmental Partners")
                        .fr("Comité sur les partenaires non gouvernementaux"));
        assertThat(committee.getAcronym()).isEqualTo(LocalizedText.en("NGP").fr("PNG"));
        assertThat(committee.getOtherNames().get(0).getText().get("en"))
                .contains("Committee on International Non-Governmental Organizations");
        assertThat(committee.getQuotas().get(0).getCount().getValue()).hasValue(23);
        assertThat(committee.getTerms())
                .extracting(term -> term.getChair().orElseThrow().getPerson().orElse(""))
                .containsExactly("Mostafa Mosaad", "Darko Tanasković", "Tamara Rastovac Siamashvili");
        assertThat(List.of("name", "acronym", "quotas/0", "terms/chair-2013/chair"))
                .allMatch(path -> World.cites(committee, path, STATED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2014-10-17, 195 EX",
        "2016-10-06, 200 EX",
        "2017-10-06, 202 EX",
        "2018-04-05, 204 EX",
        "2019-10-11, 207 EX",
        "2020-12-04, 210 EX",
        "2021-10-08, 212 EX"
    })
    void meetingDaysOfTheCommitteeOfTheBoard(String day, String session) {
        Meeting meeting = World.record(Meeting.class, "ngp-" + day);
        assertThat(meeting.getDate()).contains(EdtfDate.parse(day));
        assertThat(meeting.getSession()).contains(session);
        assertThat(meeting.getBody()).contains(Party.id("ngp-committee"));
        assertThat(World.cites(meeting, "date", STATED)).isTrue();
        assertThat(World.cites(meeting, "session")).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            directives-2011         | 36 C/Resolution 108    | 2011-11    |
            directives-1995         | 28 C/Resolution 13.42  | 1995       |
            directives-foundations  | 29 C/Rés. 64           | 1991       |
            directives-draft        | 36 C/48                | 2011-08-18 | fr
            ex-187-37               | 187 EX/37              | 2011-08-26 | fr en
            c-36-com-prx-2          | 36 C/COM.PRX/2         | 2011-11-03 | en
            c-36-70                 | 36 C/70                | 2011-11-07 | en
            c-34-res-59             | 34 C/Resolution 59     |            |
            c-35-inf-27             | 35 C/INF.27            | 2009       |
            ex-185-18               | 185 EX/18 and Add.     |            |
            ex-186-dec-17           | 186 EX/Decision 17     |            |
            ex-186-dec-31           | 186 EX/Decision 31     |            |
            ex-188-dec-12           | 188 EX/Decision 12     | 2011-11    |
            ex-189-18-i             | 189 EX/18 Part I       | 2012       |
            ex-189-ngp-2            | 189 EX/NGP/2           | 2012       |
            ex-191-sr               | 191 EX/SR.1-8          |            |
            ex-200-item-23          | 200 EX/Decisions, item 23 | 2016-11 |
            ex-201-15-inf           | 201 EX/15.INF          |            |
            ex-202-37               | 202 EX/37              |            |
            ex-202-dec-37           | 202 EX/Decision 37     |            |
            ex-203-dec-12           | 203 EX/Decision 12     |            |
            ex-204-23               | 204 EX/23 Rev.         | 2018-04-03 |
            ex-207-11               | 207EX/11               |            |
            ex-164-40               | 164 EX/40              | 2002-04-11 | fr en
            ex-175-38               | 175 EX/38              | 2006-07-28 |
            """)
    void documentsOfTheOrgans(String id, String symbol, String date, String originals) {
        BilingualDocument document = World.document(id);
        assertThat(document.getSymbol().orElseThrow().text()).isEqualTo(symbol);
        assertThat(document.getDate().map(EdtfDate::toString).orElse(null)).isEqualTo(date);
        assertThat(document.getOriginalLanguages().stream()
                        .map(LanguageTag::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(originals == null ? "" : originals);
        assertThat(World.cites(document, "symbol")).isTrue();
    }

    @Test
    void theDirectivesHaveTitlesInFourLanguagesAndSeveralFormsOfTheirSymbol() {
        BilingualDocument directives = World.document("directives-2011");
        assertThat(directives.getTitle().languages()).containsExactly("en", "fr", "es", "ru");
        Set<String> forms = directives.getVersions().stream()
                .flatMap(version -> version.getSymbol().stream())
                .map(symbol -> symbol.text())
                .collect(Collectors.toSet());
        assertThat(forms)
                .containsExactlyInAnyOrder("36 C/Resolution 108", "36 C/Res.108", "36 C/Rés.108", "36 C/Rés. 108");
    }

    @Test
    void oneCoverStatesItsDatesInFourWays() {
        assertThat(World.document("ex-191-sr").getDateAsStated().languages()).containsExactly("en", "es", "ru", "zh");
    }

    @Test
    void aSpeechBearsTheNumberOfAnotherSession() {
        BilingualDocument speech = World.document("speech-2020-12-04");
        assertThat(speech.getTitle().get("fr")).contains("207ème COMITE SUR LES PARTENAIRES NON GOUVERNEMENTAUX");
        assertThat(speech.getMeeting()).contains(RecordRef.of("ngp-2020-12-04"));
        assertThat(World.record(Meeting.class, "ngp-2020-12-04").getSession()).contains("210 EX");
    }

    @Test
    void theGroupAndItsPaper() {
        WorkingGroup group = World.record(WorkingGroup.class, "wg-strengthening");
        assertThat(group.getName())
                .isEqualTo(LocalizedText.fr("Renforcement du partenariat entre les ONG et l'UNESCO"));
        assertThat(group.getParent()).contains(Party.id("liaison-committee"));
        assertThat(group.getInResponseTo().orElseThrow().getBy()).isEqualTo(Party.id("icngo-2018"));
        BilingualDocument paper = World.document("paper-member-states");
        assertThat(paper.getTitle().get("fr"))
                .contains("Renforcement du dialogue entre ONG et Etats membres de l'UNESCO");
        assertThat(paper.getOtherNames().get(0).getText().get("fr")).contains("Thème 1");
        assertThat(paper.getVersions())
                .extracting(DocumentVersion::getDate)
                .map(date -> date.orElseThrow().toString())
                .containsExactly("2019", "202X");
        assertThat(World.cites(paper, "versions/1", INFERRED)).isTrue();
    }

    @Test
    void theGroupThatPreparedTheThirdForum() {
        WorkingGroup group = World.record(WorkingGroup.class, "forum-03-preparatory-group");
        assertThat(group.getMentions().get(0).getPerson()).contains("Petya Zelenski");
        assertThat(group.getMeetings().orElseThrow().getItems())
                .containsExactly(RecordRef.of("forum-03-group-2014-01-29"));
    }

    @Test
    void aFoundationMayHoldAPartnership() {
        Ngo sozopol = World.record(Ngo.class, "sozopol-foundation");
        assertThat(sozopol.getLegalForm()).hasToString("Optional[FOUNDATION]");
        assertThat(sozopol.partnershipWith("UNESCO").orElseThrow().getHistory()).isEmpty();
    }

    @Test
    void acronymsDiffer() {
        assertThat(World.record(Ngo.class, "ccivs").getAcronym())
                .isEqualTo(LocalizedText.en("CCIVS").fr("CCSVI"));
        assertThat(World.record(Ngo.class, "clacso").getOtherNames().get(0).getText())
                .isEqualTo(LocalizedText.fr("CLASO"));
    }

    @Test
    void oneOfTheSixtyThreeAssociatesOf2012() {
        Ngo auf = World.record(Ngo.class, "auf");
        assertThat(auf.getFounded()).contains(EdtfDate.ofYear(1990));
        List<StatusPeriod> history = auf.partnershipWith("UNESCO").orElseThrow().getHistory();
        assertThat(history)
                .extracting(period -> period.getStatus().text())
                .containsExactly("FORMAL_CONSULTATIVE", "ASSOCIATE");
        assertThat(history.get(1).getDecisions().get(0).getAct()).isEqualTo(Act.ADMISSION);
        assertThat(history.get(1).getDecisions().get(0).getSymbol()).hasToString("Optional[189 EX/NGP/2]");
        assertThat(history.get(1).getTerm().orElseThrow().getEnd()).contains(EdtfDate.parse("2020-03"));
        assertThat(World.cites(auf, "partnerships/UNESCO/history/1/term", INFERRED))
                .isTrue();
    }

    private static List<String> documents(int year) {
        Conference conference = World.conference(year);
        assertThat(World.cites(conference, "documents")).isTrue();
        return conference.getDocuments().stream().map(RecordRef::id).toList();
    }
}
