package org.ngopartnership.examples.note;

import java.util.List;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Half;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Mention;

/** The note itself, byte for byte, its French half and its English half side by side. */
final class NoteText {

    static BilingualDocument note() {
        return BilingualDocument.builder()
                .id("working-group-note")
                .kind("NOTE")
                .title(LocalizedText.fr("Groupe de travail « Renforcer le partenariat entre les ONG et l'UNESCO »")
                        .en("Working Group \"Strengthening the Partnership between NGOs and UNESCO\""))
                .meeting("meeting-2020-02-26")
                .addMentions(Mention.builder().person("Diego Gradis").build())
                .addAllSegments(segments())
                .addHalves(Half.builder()
                        .language("fr")
                        .addSegments(
                                "meeting-line",
                                "title",
                                "creation",
                                "sessions",
                                "topic-welcome",
                                "topic-forums",
                                "topic-member-states",
                                "topic-sectors",
                                "topic-governance",
                                "topic-visibility",
                                "topic-more",
                                "documents",
                                "exchanges",
                                "outlook")
                        .build())
                .addHalves(Half.builder()
                        .language("en")
                        .addSegments(
                                "title",
                                "creation",
                                "sessions",
                                "topic-welcome",
                                "topic-forums",
                                "topic-member-states",
                                "topic-sectors",
                                "topic-governance",
                                "topic-visibility",
                                "topic-more",
                                "documents",
                                "exchanges",
                                "outlook")
                        .build())
                .addAllDivergences(NoteDivergences.all())
                .addEvidence(NoteEvidence.stated("title", "title"))
                .addEvidence(NoteEvidence.stated("meeting", "meeting-line").withLanguage(LanguageTag.parse("fr")))
                .addEvidence(NoteEvidence.stated("mentions/0", "title").withLanguage(LanguageTag.parse("fr")))
                .build();
    }

    private static List<Segment> segments() {
        return List.of(
                segment("meeting-line", SegmentKind.HEADER, LocalizedText.fr("Réunion 26 02 20")),
                segment(
                        "title",
                        SegmentKind.TITLE,
                        LocalizedText.fr(
                                        "Groupe de travail « Renforcer le partenariat entre les ONG et l'UNESCO » Diego Gradis")
                                .en("Working Group \"Strengthening the Partnership between NGOs and UNESCO\"")),
                segment(
                        "creation",
                        SegmentKind.PARAGRAPH,
                        LocalizedText.fr(
                                        "Le Groupe de travail « Renforcer le partenariat entre les ONG et l'UNESCO » a été créé à l'initiative du Comité de liaison ONG-UNESCO début 2019 en réponse à une demande de la CIONG de 2018. Il est composé d'environ 25 ONG partenaires de l'UNESCO travaillant dans des domaines extrêmement divers, et d'une ONG non partenaire.")
                                .en(
                                        "The Working Group \"Strengthening the Partnership between NGOs and UNESCO\" was established on the initiative of the NGO-UNESCO Liaison Committee in early 2019 in response to a request from the 2018 ICNGO. It is made up of about 25 UNESCO Partner NGOs working in a wide variety of fields, and a non-partner NGO.")),
                segment(
                        "sessions",
                        SegmentKind.PARAGRAPH,
                        LocalizedText.fr(
                                        "Depuis sa constitution, le Groupe de travail s'est réuni une dizaine de fois et a couvert différents sujets, dont certains sont en cours et d'autres en projet :")
                                .en(
                                        "Since its inception, the Working Group has met some ten times and covered various topics, some of which are ongoing and others in the pipeline:")),
                segment(
                        "topic-welcome",
                        SegmentKind.LIST_ITEM,
                        LocalizedText.fr("faciliter l'accueil d'ONG nouvellement partenaires de l'UNESCO")
                                .en("facilitate the reception of new UNESCO Partner NGOs**")),
                segment(
                        "topic-forums",
                        SegmentKind.LIST_ITEM,
                        LocalizedText.fr(
                                        "améliorer la préparation, le déroulement et le suivi des Forums internationaux")
                                .en("improve the preparation, conduct and follow-up of International Forums**")),
                segment(
                        "topic-member-states",
                        SegmentKind.LIST_ITEM,
                        LocalizedText.fr("consolider les relations entre les ONG et les Etats membres")
                                .en("consolidating relations between NGOs and Member States**")),
                segment(
                        "topic-sectors",
                        SegmentKind.LIST_ITEM,
                        LocalizedText.fr(
                                        "réfléchir sur la collaboration collective entre les ONG et les secteurs du Secrétariat")
                                .en(
                                        "reflect on collective collaboration between NGOs and the Secretariat's sectors**")),
                segment(
                        "topic-governance",
                        SegmentKind.LIST_ITEM,
                        LocalizedText.fr("évaluer la gouvernance collective des ONG")
                                .en("assess the collective governance of NGOs**")),
                segment(
                        "topic-visibility",
                        SegmentKind.LIST_ITEM,
                        LocalizedText.fr("communication et visibilité").en("communication and visibility**")),
                segment(
                        "topic-more",
                        SegmentKind.LIST_ITEM,
                        LocalizedText.fr("etc.").en("etc.**")),
                segment(
                        "documents",
                        SegmentKind.PARAGRAPH,
                        LocalizedText.fr(
                                        "Plusieurs documents ont été produits qui ont fait l'objet d'une diffusion auprès des partenaires des ONG à l'intérieur de l'Organisation et d'une publication sur le site du Comité de liaison, dont un guide pratique à l'attention des nouvelles ONG, un document de réflexions et de propositions pour le renforcement de la coopération avec les Etats membres, et un guide pour les Forums internationaux des ONG.")
                                .en(
                                        "Several documents were produced that were disseminated to NGO partners within the Organization and published on the Liaison Committee website, including a practical guide to the new NGOs, a reflections and proposals for strengthening cooperation with Member States, and a guide for the International NGO Forums.")),
                segment(
                        "exchanges",
                        SegmentKind.PARAGRAPH,
                        LocalizedText.fr(
                                        "Concernant ces deux derniers, des échanges ont eu lieu avec le Secrétariat et notamment le Directeur de BSP, qui a proposé de nous présenter des commentaires sur ces deux derniers sujets. Ceci est en cours.")
                                .en(
                                        "On the latter two, discussions took place with the Secretariat and in particular with the Director of BSP, who offered to comment on the latter two topics. This is in process.")),
                segment(
                        "outlook",
                        SegmentKind.PARAGRAPH,
                        LocalizedText.fr(
                                        "La communication entre le Groupe de travail et le Comité de liaison facilitera la mise en place de premiers mécanismes qui répondront, nous l'espérons, aux attentes de la CIONG de 2018, et qui pour certains devront être validés par la CIONG de 2020.")
                                .en(
                                        "Communication between the Working Group and the Liaison Committee will facilitate the establishment of first mechanisms that will hopefully meet the 2018 ICNGO's 2018 expectations, some of which will need to be validated by the 2020 ICNGO.")));
    }

    private static Segment segment(String id, SegmentKind kind, LocalizedText text) {
        return Segment.builder().id(id).kind(kind).text(text).build();
    }

    private NoteText() {}
}
