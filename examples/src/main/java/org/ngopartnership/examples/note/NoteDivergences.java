package org.ngopartnership.examples.note;

import java.util.List;
import org.ngopartnership.document.Divergence;
import org.ngopartnership.document.DivergenceKind;
import org.ngopartnership.text.LocalizedText;

/** Where the two halves of the note differ, as a reader found them. */
final class NoteDivergences {

    static List<Divergence> all() {
        return List.of(
                divergence(
                                DivergenceKind.MISSING,
                                LocalizedText.en("The meeting line stands in French only.")
                                        .fr("La ligne de réunion n'existe qu'en français."),
                                "meeting-line")
                        .withQuotes(LocalizedText.fr("Réunion 26 02 20")),
                divergence(
                                DivergenceKind.MISSING,
                                LocalizedText.en("The person is named in French only.")
                                        .fr("La personne n'est nommée qu'en français."),
                                "title")
                        .withQuotes(LocalizedText.fr("Diego Gradis")),
                divergence(
                        DivergenceKind.MARK_UP,
                        LocalizedText.en("Each English item ends in two asterisks, left over from bold type.")
                                .fr("Chaque point anglais finit par deux astérisques, reste de caractères gras."),
                        "topic-welcome",
                        "topic-forums",
                        "topic-member-states",
                        "topic-sectors",
                        "topic-governance",
                        "topic-visibility",
                        "topic-more"),
                divergence(
                                DivergenceKind.FORM,
                                LocalizedText.en("A gerund among imperatives; the French items are infinitives.")
                                        .fr(
                                                "Un gérondif parmi des impératifs ; les points français sont à l'infinitif."),
                                "topic-member-states")
                        .withQuotes(LocalizedText.fr("consolider").en("consolidating")),
                audience(),
                divergence(
                                DivergenceKind.MEANING,
                                LocalizedText.en("\"To\" stands where \"for\" is meant.")
                                        .fr("« To » est mis là où « for » est voulu."),
                                "documents")
                        .withQuotes(LocalizedText.fr("à l'attention des nouvelles ONG")
                                .en("to the new NGOs")),
                divergence(
                                DivergenceKind.MISSING,
                                LocalizedText.en("English lost the noun.").fr("L'anglais a perdu le nom."),
                                "documents")
                        .withQuotes(LocalizedText.fr("un document de réflexions et de propositions")
                                .en("a reflections and proposals")),
                divergence(
                                DivergenceKind.UNCLEAR,
                                LocalizedText.en(
                                                "\"The latter two\" of three; then documents become topics within one sentence.")
                                        .fr(
                                                "« Ces deux derniers » sur trois ; puis les documents deviennent des sujets dans la même phrase."),
                                "exchanges")
                        .withQuotes(
                                LocalizedText.fr("Concernant ces deux derniers").en("On the latter two")),
                divergence(
                                DivergenceKind.MISSING,
                                LocalizedText.en("English drops the first person.")
                                        .fr("L'anglais omet la première personne."),
                                "exchanges")
                        .withQuotes(LocalizedText.fr("a proposé de nous présenter des commentaires")
                                .en("offered to comment")),
                divergence(
                                DivergenceKind.DUPLICATION,
                                LocalizedText.en("English names the year twice.")
                                        .fr("L'anglais nomme deux fois l'année."),
                                "outlook")
                        .withQuotes(LocalizedText.fr("aux attentes de la CIONG de 2018")),
                divergence(
                                DivergenceKind.FORM,
                                LocalizedText.en("A parenthesis against an adverb.")
                                        .fr("Une incise contre un adverbe."),
                                "outlook")
                        .withQuotes(LocalizedText.fr("nous l'espérons").en("hopefully")),
                divergence(
                                DivergenceKind.STRENGTH,
                                LocalizedText.en("French says it more strongly.")
                                        .fr("Le français le dit plus fortement."),
                                "creation")
                        .withQuotes(
                                LocalizedText.fr("domaines extrêmement divers").en("a wide variety of fields")),
                divergence(
                                DivergenceKind.UNCLEAR,
                                LocalizedText.en("It is unclear whether the exchanges or the comments are meant.")
                                        .fr("On ne sait si les échanges ou les commentaires sont visés."),
                                "exchanges")
                        .withQuotes(LocalizedText.fr("Ceci est en cours").en("This is in process")),
                divergence(
                        DivergenceKind.TERM,
                        LocalizedText.en(
                                        "The forums, and the relations with Member States, are named in several ways within each language.")
                                .fr(
                                        "Les forums et les relations avec les États membres sont nommés de plusieurs façons dans chaque langue."),
                        "topic-forums",
                        "documents"),
                divergence(
                        DivergenceKind.TYPOGRAPHY,
                        LocalizedText.en("\"Etats\" is written without its accent; the acronyms are never spelt out.")
                                .fr("Le mot États est écrit sans accent ; les sigles ne sont jamais développés."),
                        "topic-member-states",
                        "documents"),
                divergence(
                                DivergenceKind.FORM,
                                LocalizedText.en("An infinitive against a gerund in the name of the group.")
                                        .fr("Un infinitif contre un gérondif dans le nom du groupe."),
                                "title",
                                "creation")
                        .withQuotes(LocalizedText.fr("Renforcer").en("Strengthening")),
                divergence(
                                DivergenceKind.TERM,
                                LocalizedText.en("One French term, two in English: \"ongoing\" and \"in process\".")
                                        .fr("Un terme en français, deux en anglais : « ongoing » et « in process »."),
                                "sessions",
                                "exchanges")
                        .withQuotes(LocalizedText.fr("en cours").en("ongoing")));
    }

    /** The one that is about the readers of the documents. */
    static Divergence audience() {
        return divergence(
                        DivergenceKind.MEANING,
                        LocalizedText.en("French: the NGOs' partners inside UNESCO; English: partner NGOs.")
                                .fr(
                                        "Français : les partenaires des ONG au sein de l'UNESCO ; anglais : des ONG partenaires."),
                        "documents")
                .withQuotes(LocalizedText.fr("partenaires des ONG à l'intérieur de l'Organisation")
                        .en("NGO partners within the Organization"));
    }

    private static Divergence divergence(DivergenceKind kind, LocalizedText note, String... segments) {
        return Divergence.builder().kind(kind).addSegments(segments).note(note).build();
    }

    private NoteDivergences() {}
}
