package org.ngopartnership.examples.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.examples.note.Note.cites;
import static org.ngopartnership.value.EvidenceBasis.INFERRED;
import static org.ngopartnership.value.EvidenceBasis.STATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/** What the note speaks of: its entities and what it says of each, with the segment where it stands. */
class NoteEntitiesTest {

    private final WorkingGroup group = Note.record(WorkingGroup.class, "wg-strengthening");
    private final Agenda agenda = group.getAgenda().orElseThrow();
    private final BilingualDocument note = Note.document("working-group-note");
    private final BilingualDocument guide = Note.document("guide-new-ngos");
    private final BilingualDocument paper = Note.document("paper-member-states");
    private final BilingualDocument forums = Note.document("guide-forums");
    private final Mechanism mechanisms = Note.record(Mechanism.class, "first-mechanisms");

    @Test
    void meeting() {
        Meeting meeting = Note.record(Meeting.class, "meeting-2020-02-26");
        assertThat(meeting.getName()).isEqualTo(LocalizedText.fr("Réunion"));
        assertThat(meeting.getDate()).contains(EdtfDate.parse("2020-02-26"));
        assertThat(meeting.getBody()).isEmpty();
        assertThat(meeting.getPlace()).isEmpty();
        assertThat(note.getMeeting()).contains(RecordRef.of("meeting-2020-02-26"));
        assertThat(cites(meeting, "date", INFERRED, "meeting-line", "Réunion 26 02 20"))
                .isTrue();
    }

    @Test
    void person() {
        Mention person = note.getMentions().get(0);
        assertThat(note.getMentions()).hasSize(1);
        assertThat(person.getPerson()).contains("Diego Gradis");
        assertThat(person.getRole().isEmpty()).isTrue();
        assertThat(cites(note, "mentions/0", STATED, "title", "Diego Gradis")).isTrue();
    }

    @Test
    void workingGroup() {
        assertThat(group.getName())
                .isEqualTo(LocalizedText.fr("Renforcer le partenariat entre les ONG et l'UNESCO")
                        .en("Strengthening the Partnership between NGOs and UNESCO"));
        assertThat(group.getCreatedAsStated())
                .isEqualTo(LocalizedText.fr("début 2019").en("early 2019"));
        assertThat(group.getInitiativeOf()).contains(Party.id("liaison-committee"));
        assertThat(group.getInResponseTo().orElseThrow().getBy()).isEqualTo(Party.id("icngo-2018"));
        assertThat(group.getComposition().orElseThrow().getParts()).hasSize(2);
        assertThat(group.getComposition().orElseThrow().getDescription())
                .isEqualTo(LocalizedText.fr("travaillant dans des domaines extrêmement divers")
                        .en("working in a wide variety of fields"));
        assertThat(cites(group, "composition", STATED, "creation", "environ 25", "a wide variety of fields"))
                .isTrue();
        assertThat(cites(group, "meetings/count", STATED, "sessions", "une dizaine de fois", "some ten times"))
                .isTrue();
    }

    @Test
    void conferencesOf2018And2020() {
        Conference of2018 = Note.record(Conference.class, "icngo-2018");
        Conference of2020 = Note.record(Conference.class, "icngo-2020");
        for (Conference conference : List.of(of2018, of2020)) {
            assertThat(conference.getAcronym())
                    .isEqualTo(LocalizedText.fr("CIONG").en("ICNGO"));
        }
        assertThat(of2018.getEdition()).contains("2018");
        assertThat(of2020.getEdition()).contains("2020");
        assertThat(mechanisms.getExpectations().get(0).getOf()).isEqualTo(Party.id("icngo-2018"));
        assertThat(cites(of2018, "edition", STATED, "creation", "la CIONG de 2018", "the 2018 ICNGO"))
                .isTrue();
        assertThat(cites(of2020, "edition", STATED, "outlook", "la CIONG de 2020", "the 2020 ICNGO"))
                .isTrue();
    }

    @Test
    void topics() {
        assertThat(agenda.getItems())
                .extracting(Topic::getId)
                .containsExactly("welcome", "forums", "member-states", "sectors", "governance", "visibility");
        for (Topic topic : agenda.getItems()) {
            String segment = "topic-" + topic.getId();
            String english = topic.getLabel().get("en").orElseThrow();
            assertThat(cites(group, "agenda/items/" + topic.getId(), STATED, segment, english))
                    .as(topic.getId())
                    .isTrue();
        }
        assertThat(agenda.isComplete()).isFalse();
        assertThat(agenda.getCollectiveState().orElseThrow().getAsStated().get("fr"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("a couvert"));
    }

    @Test
    void documents() {
        assertThat(group.getDocuments().orElseThrow().getItems())
                .containsExactly(
                        RecordRef.of("guide-new-ngos"),
                        RecordRef.of("paper-member-states"),
                        RecordRef.of("guide-forums"));
        assertThat(group.getDocuments().orElseThrow().isComplete()).isFalse();
        assertThat(guide.getAudience())
                .isEqualTo(LocalizedText.fr("les nouvelles ONG").en("the new NGOs"));
        assertThat(guide.getTopics()).containsExactly(topic("welcome"));
        assertThat(paper.getTopics()).containsExactly(topic("member-states"));
        assertThat(forums.getTopics()).containsExactly(topic("forums"));
        assertThat(paper.getSubject().get("en")).contains("strengthening cooperation with Member States");
        assertThat(forums.getSubject().get("en")).contains("the International NGO Forums");
        for (BilingualDocument document : List.of(guide, paper, forums)) {
            assertThat(document.getCirculation())
                    .extracting(Circulation::getKind)
                    .containsExactly(CirculationKind.DISSEMINATION, CirculationKind.PUBLICATION);
            assertThat(cites(document, "circulation", STATED, "documents", "diffusion", "disseminated"))
                    .isTrue();
        }
    }

    @Test
    void exchange() {
        for (BilingualDocument document : List.of(paper, forums)) {
            assertThat(document.getReview().orElseThrow().getDiscussedWith())
                    .containsExactly(Party.code("SECRETARIAT"));
            assertThat(document.getReview().orElseThrow().getModality()).contains(Modality.OFFERED);
            assertThat(cites(document, "review", STATED, "exchanges", "le Secrétariat", "This is in process"))
                    .isTrue();
        }
        assertThat(guide.getReview()).isEmpty();
    }

    @Test
    void communication() {
        assertThat(mechanisms.getFacilitation().orElseThrow().getBetween())
                .containsExactly(Party.id("wg-strengthening"), Party.id("liaison-committee"));
        assertThat(mechanisms.getCount().orElseThrow().getValue()).isEmpty();
        assertThat(cites(mechanisms, "facilitation", STATED, "outlook", "facilitera", "will facilitate"))
                .isTrue();
    }

    @Test
    void channel() {
        Circulation publication = guide.getCirculation().get(1);
        assertThat(publication.getChannel())
                .isEqualTo(LocalizedText.fr("le site du Comité de liaison").en("the Liaison Committee website"));
        assertThat(publication.getChannelOf()).contains(Party.id("liaison-committee"));
        assertThat(publication.getAddress()).isEmpty();
        assertThat(Note.record(Committee.class, "liaison-committee").getWebsite())
                .isEmpty();
        assertThat(cites(guide, "circulation", STATED, "documents", "le site du Comité de liaison"))
                .isTrue();
    }

    private static TopicRef topic(String id) {
        return TopicRef.builder().group("wg-strengthening").topic(id).build();
    }
}
