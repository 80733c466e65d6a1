package org.ngopartnership.examples.note;

import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;

/** The three documents that the note describes without giving their titles. */
final class Papers {

    static BilingualDocument guideForNewNgos() {
        return BilingualDocument.builder()
                .id("guide-new-ngos")
                .kind("GUIDE")
                .description(LocalizedText.fr("un guide pratique à l'attention des nouvelles ONG")
                        .en("a practical guide to the new NGOs"))
                .producedBy(Party.id("wg-strengthening"))
                .audience(LocalizedText.fr("les nouvelles ONG").en("the new NGOs"))
                .addTopics(TopicRef.builder()
                        .group("wg-strengthening")
                        .topic("welcome")
                        .build())
                .addCirculation(dissemination().withDivergences(NoteDivergences.audience()), publication())
                .addEvidence(NoteEvidence.stated("description", "documents"))
                .addEvidence(NoteEvidence.stated("circulation", "documents"))
                .addEvidence(NoteEvidence.inferred(
                        "topics/0",
                        LocalizedText.en("Document and topic are about the same thing.")
                                .fr("Le document et le sujet traitent de la même chose.")))
                .build();
    }

    static BilingualDocument paperOnMemberStates() {
        return BilingualDocument.builder()
                .id("paper-member-states")
                .kind("REFLECTION_PAPER")
                .description(LocalizedText.fr(
                                "un document de réflexions et de propositions pour le renforcement de la coopération avec les États membres")
                        .en("a reflections and proposals for strengthening cooperation with Member States"))
                .producedBy(Party.id("wg-strengthening"))
                .subject(LocalizedText.fr("le renforcement de la coopération avec les États membres")
                        .en("strengthening cooperation with Member States"))
                .addTopics(TopicRef.builder()
                        .group("wg-strengthening")
                        .topic("member-states")
                        .build())
                .addCirculation(dissemination(), publication())
                .review(review())
                .addEvidence(NoteEvidence.stated("description", "documents"))
                .addEvidence(NoteEvidence.stated("circulation", "documents"))
                .addEvidence(NoteEvidence.inferred(
                        "topics/0",
                        LocalizedText.en("Document and topic are about the same thing.")
                                .fr("Le document et le sujet traitent de la même chose.")))
                .addEvidence(NoteEvidence.stated("review", "exchanges"))
                .addEvidence(NoteEvidence.stated("review/reviewers/0", "exchanges"))
                .addEvidence(
                        NoteEvidence.inferred(
                                "review",
                                "exchanges",
                                LocalizedText.en(
                                                "\"The latter two\" are the last two of the three documents named before.")
                                        .fr(
                                                "« Ces deux derniers » sont les deux derniers des trois documents nommés auparavant.")))
                .build();
    }

    static BilingualDocument guideForForums() {
        return BilingualDocument.builder()
                .id("guide-forums")
                .kind("GUIDE")
                .description(LocalizedText.fr("un guide pour les Forums internationaux des ONG")
                        .en("a guide for the International NGO Forums"))
                .producedBy(Party.id("wg-strengthening"))
                .subject(LocalizedText.fr("les Forums internationaux des ONG").en("the International NGO Forums"))
                .addTopics(TopicRef.builder()
                        .group("wg-strengthening")
                        .topic("forums")
                        .build())
                .addCirculation(dissemination(), publication())
                .review(review())
                .addEvidence(NoteEvidence.stated("description", "documents"))
                .addEvidence(NoteEvidence.stated("circulation", "documents"))
                .addEvidence(NoteEvidence.inferred(
                        "topics/0",
                        LocalizedText.en("Document and topic are about the same thing.")
                                .fr("Le document et le sujet traitent de la même chose.")))
                .addEvidence(NoteEvidence.stated("review", "exchanges"))
                .addEvidence(NoteEvidence.stated("review/reviewers/0", "exchanges"))
                .addEvidence(
                        NoteEvidence.inferred(
                                "review",
                                "exchanges",
                                LocalizedText.en(
                                                "\"The latter two\" are the last two of the three documents named before.")
                                        .fr(
                                                "« Ces deux derniers » sont les deux derniers des trois documents nommés auparavant.")))
                .build();
    }

    /** Comments that the Secretariat offered on two of the documents. */
    static Review review() {
        return Review.builder()
                .state(ReviewState.AWAITING_COMMENTS)
                .addDiscussedWith(Party.code("SECRETARIAT"))
                .addReviewers(Mention.builder()
                        .role(LocalizedText.fr("Directeur de BSP").en("Director of BSP"))
                        .roleCode("DIRECTOR")
                        .body(Party.code("BSP"))
                        .build())
                .modality(Modality.OFFERED)
                .asStated(LocalizedText.fr(
                                "a proposé de nous présenter des commentaires sur ces deux derniers sujets. Ceci est en cours.")
                        .en("offered to comment on the latter two topics. This is in process."))
                .build();
    }

    static Circulation dissemination() {
        return Circulation.builder()
                .kind(CirculationKind.DISSEMINATION)
                .audience(LocalizedText.fr("partenaires des ONG à l'intérieur de l'Organisation")
                        .en("NGO partners within the Organization"))
                .build();
    }

    static Circulation publication() {
        return Circulation.builder()
                .kind(CirculationKind.PUBLICATION)
                .channel(LocalizedText.fr("le site du Comité de liaison").en("the Liaison Committee website"))
                .channelOf(Party.id("liaison-committee"))
                .build();
    }

    private Papers() {}
}
