package org.ngopartnership.examples.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.examples.note.Note.cites;
import static org.ngopartnership.value.EvidenceBasis.INFERRED;
import static org.ngopartnership.value.EvidenceBasis.STATED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.MembershipKind;
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
import org.ngopartnership.value.Share;

/** What a model must be able to say so that nothing of the note is lost, with the segment where it stands. */
class NoteExpressivenessTest {

    private final WorkingGroup group = Note.record(WorkingGroup.class, "wg-strengthening");
    private final Agenda agenda = group.getAgenda().orElseThrow();
    private final BilingualDocument note = Note.document("working-group-note");
    private final BilingualDocument guide = Note.document("guide-new-ngos");
    private final BilingualDocument paper = Note.document("paper-member-states");
    private final BilingualDocument forums = Note.document("guide-forums");
    private final Mechanism mechanisms = Note.record(Mechanism.class, "first-mechanisms");

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
}
