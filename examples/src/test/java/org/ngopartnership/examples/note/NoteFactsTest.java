package org.ngopartnership.examples.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.examples.note.Note.cites;
import static org.ngopartnership.value.EvidenceBasis.INFERRED;
import static org.ngopartnership.value.EvidenceBasis.STATED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.TopicState;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.Share;

/** What the note speaks of: its entities and what it says of each, with the segment where it stands. */
class NoteFactsTest {

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

    // What a model must be able to say.

    @Test
    void approximateQuantity() {
        Count meetings = group.getMeetings().orElseThrow().getCount().orElseThrow();
        assertThat(meetings.getQualifier()).isEqualTo(CountQualifier.ABOUT);
        assertThat(meetings.getValue()).hasValue(10);
        assertThat(meetings.getAsStated())
                .isEqualTo(LocalizedText.fr("une dizaine de fois").en("some ten times"));
        assertThat(cites(group, "meetings/count", STATED, "sessions", "une dizaine"))
                .isTrue();
    }

    @Test
    void compositeMembershipCount() {
        List<CompositionPart> parts = group.getComposition().orElseThrow().getParts();
        assertThat(parts)
                .extracting(CompositionPart::getKind)
                .containsExactly(MembershipKind.PARTNER, MembershipKind.NON_PARTNER);
        assertThat(parts.get(0).getCount().orElseThrow().getQualifier()).isEqualTo(CountQualifier.ABOUT);
        assertThat(parts.get(0).getCount().orElseThrow().getValue()).hasValue(25);
        assertThat(parts.get(1).getCount().orElseThrow().getQualifier()).isEqualTo(CountQualifier.EXACT);
        assertThat(parts.get(1).getCount().orElseThrow().getValue()).hasValue(1);
        assertThat(cites(group, "composition", STATED, "creation", "environ 25 ONG partenaires", "a non-partner NGO"))
                .isTrue();
    }

    @Test
    void impreciseDate() {
        EdtfDate created = group.getCreated().orElseThrow();
        assertThat(created.earliest()).hasToString("Optional[2019-01-01]");
        assertThat(created.isDefinitelyBefore(LocalDate.of(2019, 6, 1))).isTrue();
        assertThat(created.isDefinitelyAfter(LocalDate.of(2019, 3, 31))).isFalse();
        assertThat(group.getCreatedAssumption()).hasToString("Optional[EARLY_IS_FIRST_THIRD]");
        assertThat(cites(group, "created", STATED, "creation", "début 2019", "early 2019"))
                .isTrue();
        Meeting meeting = Note.record(Meeting.class, "meeting-2020-02-26");
        assertThat(meeting.getDateAsStated()).isEqualTo(LocalizedText.fr("26 02 20"));
        assertThat(meeting.getDateAssumption()).hasToString("Optional[DAY_MONTH_YEAR]");
        Conference conference = Note.record(Conference.class, "icngo-2018");
        assertThat(conference.getDatesAsStated())
                .isEqualTo(LocalizedText.fr("2018").en("2018"));
        assertThat(conference.getDates()).contains(EdtfDate.parse("2018-12-17/2018-12-19"));
    }

    @Test
    void openEndedList() {
        assertThat(agenda.isComplete()).isFalse();
        assertThat(agenda.getMarker()).isEqualTo(LocalizedText.fr("etc.").en("etc."));
        assertThat(agenda.getItems())
                .noneMatch(topic -> topic.getLabel().toString().contains("etc."));
        assertThat(cites(group, "agenda/marker", STATED, "topic-more", "etc.")).isTrue();
    }

    @Test
    void collectiveState() {
        assertThat(agenda.getCollectiveState().orElseThrow().getStates())
                .extracting(part -> part.getShare() + " " + part.getState())
                .containsExactly("SOME ONGOING", "OTHERS PLANNED");
        assertThat(agenda.getItems()).allMatch(topic -> topic.getState().orElseThrow() == TopicState.UNKNOWN);
        assertThat(cites(group, "agenda/collectiveState", STATED, "sessions", "en projet", "in the pipeline"))
                .isTrue();
    }

    @Test
    void describedUntitledDocument() {
        for (BilingualDocument document : List.of(guide, paper, forums)) {
            assertThat(document.getTitle().isEmpty()).isTrue();
            assertThat(document.getDescription().languages()).containsExactly("fr", "en");
            assertThat(document.getSymbol()).isEmpty();
            assertThat(document.getDate()).isEmpty();
            String description = document.getDescription().get("en").orElseThrow();
            assertThat(cites(document, "description", STATED, "documents", description))
                    .isTrue();
        }
    }

    @Test
    void reviewState() {
        assertThat(paper.getReview().orElseThrow().getState()).isEqualTo(ReviewState.AWAITING_COMMENTS);
        assertThat(paper.getReview().orElseThrow().getDue()).isEmpty();
        Mention reviewer = paper.getReview().orElseThrow().getReviewers().get(0);
        assertThat(reviewer.getRole())
                .isEqualTo(LocalizedText.fr("Directeur de BSP").en("Director of BSP"));
        assertThat(reviewer.getPerson()).isEmpty();
        assertThat(cites(paper, "review/reviewers/0", STATED, "exchanges", "Directeur de BSP", "Director of BSP"))
                .isTrue();
    }

    @Test
    void mechanism() {
        assertThat(mechanisms.getDescription())
                .isEqualTo(LocalizedText.fr("premiers mécanismes").en("first mechanisms"));
        assertThat(mechanisms.getCount().orElseThrow().getQualifier()).isEqualTo(CountQualifier.SOME);
        MechanismValidation validation = mechanisms.getValidations().get(0);
        assertThat(validation.getShare()).contains(Share.SOME);
        assertThat(validation.getBy()).isEqualTo(Party.id("icngo-2020"));
        assertThat(validation.getState()).contains(ValidationState.PENDING);
        assertThat(cites(mechanisms, "validations/0", STATED, "outlook", "devront être validés", "to be validated"))
                .isTrue();
    }

    @Test
    void relationWithCause() {
        assertThat(group.getInitiativeOf()).contains(Party.id("liaison-committee"));
        assertThat(group.getInResponseTo().orElseThrow().getBy()).isEqualTo(Party.id("icngo-2018"));
        assertThat(cites(group, "initiativeOf", STATED, "creation", "à l'initiative du", "on the initiative of"))
                .isTrue();
        assertThat(cites(group, "inResponseTo", STATED, "creation", "en réponse à", "in response to"))
                .isTrue();
    }

    @Test
    void personWithoutRoleAndRoleWithoutPerson() {
        assertThat(note.getMentions().get(0).getRole().isEmpty()).isTrue();
        Mention director = forums.getReview().orElseThrow().getReviewers().get(0);
        assertThat(director.getPerson()).isEmpty();
        assertThat(director.getBody()).contains(Party.code("BSP"));
        assertThat(cites(note, "mentions/0", STATED, "title", "Diego Gradis")).isTrue();
        assertThat(cites(forums, "review/reviewers/0", STATED, "exchanges", "Director of BSP"))
                .isTrue();
    }

    @Test
    void parallelText() {
        assertThat(note.getSegments()).hasSize(14);
        assertThat(note.segment("meeting-line").orElseThrow().getText().languages())
                .containsExactly("fr");
        assertThat(note.segment("topic-more").orElseThrow().getText())
                .isEqualTo(LocalizedText.fr("etc.").en("etc.**"));
        assertThat(note.getDivergences())
                .extracting(divergence -> divergence.getKind().name())
                .contains("MISSING", "MEANING", "DUPLICATION", "MARK_UP", "FORM", "TERM", "STRENGTH");
        assertThat(note.getDivergences())
                .allSatisfy(divergence -> assertThat(divergence.getSegments())
                        .isNotEmpty()
                        .allMatch(id -> note.segment(id).isPresent()));
    }

    @Test
    void modality() {
        assertThat(mechanisms.getModality()).contains(Modality.EXPECTED);
        assertThat(mechanisms.getExpectations().get(0).getModality()).contains(Modality.HOPED);
        assertThat(mechanisms.getValidations().get(0).getModality()).contains(Modality.REQUIRED);
        assertThat(cites(mechanisms, "expectations/0", STATED, "outlook", "nous l'espérons", "hopefully"))
                .isTrue();
    }

    @Test
    void anaphora() {
        for (BilingualDocument document : List.of(paper, forums)) {
            assertThat(cites(document, "review", INFERRED, "exchanges", "ces deux derniers", "the latter two"))
                    .isTrue();
        }
        assertThat(cites(guide, "review", INFERRED, "exchanges")).isFalse();
    }

    @Test
    void provenance() {
        assertThat(Note.REGISTRY.records())
                .allSatisfy(record -> assertThat(record.getEvidence()).isNotEmpty());
        assertThat(Note.REGISTRY.records().flatMap(record -> record.getEvidence().stream()))
                .allSatisfy(evidence -> assertThat(evidence.getBasis() == STATED
                                || !evidence.getNote().isEmpty())
                        .isTrue())
                .filteredOn(evidence -> evidence.getSegment().isPresent())
                .allSatisfy(evidence ->
                        assertThat(note.segment(evidence.getSegment().get())).isPresent());
    }

    private static TopicRef topic(String id) {
        return TopicRef.builder().group("wg-strengthening").topic(id).build();
    }
}
