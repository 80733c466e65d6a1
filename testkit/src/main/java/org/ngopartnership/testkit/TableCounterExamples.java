package org.ngopartnership.testkit;

import java.util.List;

/** Counter-examples of the rules on the reading of CSV: a small table with one edit. */
final class TableCounterExamples {

    private static final String SAMPLE = """
            id,name.en,name.fr,level,headquarters.country
            wrs,World Reading Society,Société mondiale de lecture,INTERNATIONAL,CH
            """;

    private TableCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                edit(
                        "CSV-001",
                        "A quote is opened and never closed.",
                        "Un guillemet s’ouvre et ne se referme jamais.",
                        ",Société",
                        ",\"Société"),
                edit(
                        "CSV-002",
                        "A row has a cell too many.",
                        "Une ligne a une cellule de trop.",
                        ",CH\n",
                        ",CH,1951\n"),
                edit(
                        "CSV-003",
                        "The last cell of a row is missing.",
                        "La dernière cellule d’une ligne manque.",
                        ",CH\n",
                        "\n"),
                edit(
                        "CSV-004",
                        "The column for the id is missing.",
                        "La colonne de l’identifiant manque.",
                        "id,",
                        "key,"),
                edit(
                        "CSV-005",
                        "The name of a column lacks a letter.",
                        "Il manque une lettre au nom d’une colonne.",
                        "headquarters",
                        "headquarter"));
    }

    private static CounterExample edit(String rule, String english, String french, String found, String put) {
        return CounterExample.of(rule, english, french, String.class, SAMPLE, text -> text.replace(found, put));
    }
}
