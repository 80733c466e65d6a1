package org.ngopartnership.testkit;

import java.util.List;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.DivergenceKind;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.text.LocalizedText;

/** Counter-examples of the rules on documents. */
final class DocumentCounterExamples {

    private DocumentCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.minimalDocument(
                        "DOC-001",
                        "The document has no title.",
                        "Le document n’a pas de titre.",
                        document -> document.title(LocalizedText.empty())),
                Changes.document(
                        "DOC-002",
                        "French stands twice among the original languages.",
                        "Le français figure deux fois parmi les langues d’origine.",
                        document -> document.addOriginalLanguages("fr")),
                Changes.document(
                        "DOC-003",
                        "The document was written in Spanish, and no version is in Spanish.",
                        "Le document a été rédigé en espagnol, et aucune version n’est en espagnol.",
                        document -> document.addOriginalLanguages("es")),
                Changes.document(
                        "DOC-004",
                        "An information document of the Executive Board has a version in Russian.",
                        "Un document d’information du Conseil exécutif existe en russe.",
                        document -> document.symbol("182 EX/INF.18")
                                .versions(List.of(Samples.documentVersion(version ->
                                        version.symbol("182 EX/INF.18").addLanguages("ru"))))),
                Changes.document(
                        "DOC-005",
                        "It is not said where the document is published.",
                        "Il n’est pas dit où le document est publié.",
                        document -> document.circulation(List.of(Samples.minimalCirculation(
                                circulation -> circulation.kind(CirculationKind.PUBLICATION))))),
                Changes.document(
                        "DOC-006",
                        "Comments are awaited from nobody.",
                        "Des commentaires sont attendus de personne.",
                        document -> document.review(
                                Samples.minimalReview(review -> review.state(ReviewState.AWAITING_COMMENTS)))),
                Changes.document(
                        "DOC-007",
                        "A reader noted that the languages differ in what they say of the readers.",
                        "Un lecteur a noté que les langues ne disent pas la même chose des destinataires.",
                        document -> document.circulation(List.of(
                                Samples.circulation(circulation -> circulation.addDivergences(Samples.minimalDivergence(
                                        divergence -> divergence.kind(DivergenceKind.MEANING))))))),
                Changes.document(
                        "DOC-009",
                        "Version 2.0 is dated before version 1.0.",
                        "La version 2.0 est antérieure à la version 1.0.",
                        document -> document.addVersions(Samples.documentVersion(
                                version -> version.label("2.0").date("2018-01")))),
                Changes.document(
                        "DOC-010",
                        "Comments have been awaited for six years.",
                        "Des commentaires sont attendus depuis six ans.",
                        document ->
                                document.review(Samples.review(review -> review.state(ReviewState.AWAITING_COMMENTS)))),
                Changes.minimalDocument(
                        "LNG-002",
                        "The document was written in German, which is no working language.",
                        "Le document a été rédigé en allemand, qui n’est pas une langue de travail.",
                        document -> document.addOriginalLanguages("de")));
    }
}
