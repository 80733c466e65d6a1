package org.ngopartnership.testkit;

import java.util.List;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;
import org.ngopartnership.text.LocalizedText;

/** Counter-examples of the rules on texts in several languages. */
final class TextCounterExamples {

    private TextCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.ngo(
                        "BIL-001",
                        "The French acronym is blank.",
                        "L’acronyme français est vide.",
                        ngo -> ngo.acronym(LocalizedText.en("WRS").fr(""))),
                Changes.document(
                        "BIL-002",
                        "A segment stands in French only.",
                        "Un segment ne figure qu’en français.",
                        document -> document.segments(List.of(
                                        Segment.builder()
                                                .id("title")
                                                .kind(SegmentKind.TITLE)
                                                .text(LocalizedText.en("Report").fr("Rapport"))
                                                .build(),
                                        Segment.builder()
                                                .id("header")
                                                .kind(SegmentKind.HEADER)
                                                .text(LocalizedText.fr("Réunion"))
                                                .build()))
                                .halves(List.of())
                                .divergences(List.of())),
                Changes.document(
                        "BIL-003",
                        "The French list has an item more.",
                        "La liste française a un élément de plus.",
                        document -> document.segments(List.of(
                                        Segment.builder()
                                                .id("item-1")
                                                .kind(SegmentKind.LIST_ITEM)
                                                .text(LocalizedText.en("reception")
                                                        .fr("accueil"))
                                                .build(),
                                        Segment.builder()
                                                .id("item-2")
                                                .kind(SegmentKind.LIST_ITEM)
                                                .text(LocalizedText.fr("communication"))
                                                .build()))
                                .halves(List.of())
                                .divergences(List.of())),
                Changes.document(
                        "BIL-004",
                        "The English text says 2018 where the French says 2020.",
                        "Le texte anglais dit 2018 là où le français dit 2020.",
                        document -> document.segments(List.of(Segment.builder()
                                        .id("p1")
                                        .kind(SegmentKind.PARAGRAPH)
                                        .text(LocalizedText.en("The group met some ten times between 2017 and 2018.")
                                                .fr("Le groupe s'est réuni une dizaine de fois entre 2017 et 2020."))
                                        .build()))
                                .halves(List.of())
                                .divergences(List.of())),
                Changes.document(
                        "BIL-005",
                        "The coordinator is named in French only.",
                        "La coordonnatrice n’est nommée qu’en français.",
                        document -> document.segments(List.of(Segment.builder()
                                        .id("p1")
                                        .kind(SegmentKind.PARAGRAPH)
                                        .text(LocalizedText.en("The group and its coordinator")
                                                .fr("Le groupe, coordonné par Awa Diallo"))
                                        .build()))
                                .halves(List.of())
                                .divergences(List.of())
                                .mentions(List.of(Samples.mention(mention -> mention.person("Awa Diallo"))))),
                Changes.document(
                        "BIL-006",
                        "The audience ends in two asterisks.",
                        "Le public visé se termine par deux astérisques.",
                        document -> document.audience(
                                LocalizedText.en("new libraries**").fr("les nouvelles bibliothèques"))),
                Changes.document(
                        "BIL-007",
                        "A word stands twice in French.",
                        "Un mot figure deux fois en français.",
                        document -> document.segments(List.of(Segment.builder()
                                        .id("p1")
                                        .kind(SegmentKind.PARAGRAPH)
                                        .text(LocalizedText.en("the expectations of this conference")
                                                .fr("les attentes de cette cette conférence"))
                                        .build()))
                                .halves(List.of())
                                .divergences(List.of())),
                Changes.document(
                        "BIL-009",
                        "The acronym BSP is expanded in French only.",
                        "Le sigle BSP n’est développé qu’en français.",
                        document -> document.segments(List.of(Segment.builder()
                                        .id("p1")
                                        .kind(SegmentKind.PARAGRAPH)
                                        .text(LocalizedText.en("the Director of BSP")
                                                .fr("le Bureau de la planification stratégique (BSP)"))
                                        .build()))
                                .halves(List.of())
                                .divergences(List.of())),
                Changes.document(
                        "BIL-010",
                        "A capital E lacks its accent.",
                        "Il manque l’accent d’un E majuscule.",
                        document -> document.segments(List.of(Segment.builder()
                                        .id("p1")
                                        .kind(SegmentKind.PARAGRAPH)
                                        .text(LocalizedText.en("the Member States")
                                                .fr("les Etats membres"))
                                        .build()))
                                .halves(List.of())
                                .divergences(List.of())),
                Changes.document(
                        "BIL-011",
                        "The French text is a copy of the English one.",
                        "Le texte français est une copie de l’anglais.",
                        document -> document.segments(List.of(Segment.builder()
                                        .id("p1")
                                        .kind(SegmentKind.PARAGRAPH)
                                        .text(LocalizedText.en("The group has produced several guides.")
                                                .fr("The group has produced several guides."))
                                        .build()))
                                .halves(List.of())
                                .divergences(List.of())),
                Changes.minimalDocument(
                                "BIL-012",
                                "French is asked for, and the title is in English only.",
                                "Le français est demandé, et le titre n’est qu’en anglais.",
                                document -> document.title(LocalizedText.en("Leaflet")))
                        .requiring("fr"));
    }
}
