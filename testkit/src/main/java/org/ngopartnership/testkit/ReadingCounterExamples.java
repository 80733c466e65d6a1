package org.ngopartnership.testkit;

import java.util.List;

/** Counter-examples of the rules on the reading of an input: the JSON of the sample with one edit. */
final class ReadingCounterExamples {

    private static final String SAMPLE = Resources.text("samples/ngo.json");
    private static final String NUMBER = "\"№ 4711\"";
    private static final int TOO_DEEP = 70;

    private ReadingCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                edit("JSN-001", "The last brace is missing.", "La dernière accolade manque.", "  }\n}\n", "  }\n"),
                edit(
                        "JSN-002",
                        "The year is a number and not a text.",
                        "L’année est un nombre et non un texte.",
                        "\"founded\": \"1951\"",
                        "\"founded\": 1951"),
                edit("JSN-003", "The id is missing.", "L’identifiant manque.", "  \"id\": \"wrs\",\n", ""),
                edit(
                        "JSN-004",
                        "The name of a property lacks a letter.",
                        "Il manque une lettre au nom d’une propriété.",
                        "\"website\"",
                        "\"websit\""),
                edit(
                        "JSN-005",
                        "A property stands twice.",
                        "Une propriété figure deux fois.",
                        "\"level\": \"INTERNATIONAL\"",
                        "\"level\": \"INTERNATIONAL\",\n  \"level\": \"REGIONAL\""),
                edit(
                        "JSN-006",
                        "The level is none of the list.",
                        "Le niveau n’est pas de la liste.",
                        "\"INTERNATIONAL\"",
                        "\"WORLDWIDE\""),
                edit(
                        "JSN-007",
                        "The date is a 30 February.",
                        "La date est un 30 février.",
                        "\"founded\": \"1951\"",
                        "\"founded\": \"1951-02-30\""),
                edit(
                        "JSN-008",
                        "An extension is nested seventy deep.",
                        "Une extension est imbriquée sur soixante-dix niveaux.",
                        NUMBER,
                        "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP)),
                edit(
                        "JSN-009",
                        "A text holds half a character.",
                        "Un texte contient la moitié d’un caractère.",
                        NUMBER,
                        "\"\\ud800 4711\""),
                CounterExample.of(
                        "JSN-010",
                        "A registry is left without its records.",
                        "Il reste un registre sans ses notices.",
                        String.class,
                        SAMPLE,
                        text -> "{\"schemaVersion\": \"1\"}\n"),
                edit(
                        "JSN-011",
                        "A letter was decoded as two.",
                        "Une lettre a été décodée comme deux.",
                        "\"Société ",
                        "\"SociÃ©té "),
                edit(
                        "LNG-001",
                        "A language tag is not well-formed.",
                        "Une étiquette de langue est mal formée.",
                        "\"ru\":",
                        "\"russki_ru\":"),
                edit(
                        "LNG-004",
                        "A language tag is in capitals.",
                        "Une étiquette de langue est en capitales.",
                        "\"ru\":",
                        "\"RU\":"));
    }

    private static CounterExample edit(String rule, String english, String french, String found, String put) {
        return CounterExample.of(rule, english, french, String.class, SAMPLE, text -> replaced(text, found, put));
    }

    private static String replaced(String text, String found, String put) {
        int at = text.indexOf(found);
        if (at < 0) {
            throw new IllegalStateException("The sample lacks " + found);
        }
        return text.substring(0, at) + put + text.substring(at + found.length());
    }
}
