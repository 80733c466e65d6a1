package org.ngopartnership.testkit;

import java.util.List;

/** Counter-examples of the rules on the reading of CSV: a table of one organization with one edit. */
final class CsvCounterExamples {

    private static final String SAMPLE = "id,name.en,name.fr\nwrs,World Reading Society,Société mondiale de lecture\n";

    private CsvCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                edit(
                        "CSV-001",
                        "A quote is opened and never closed.",
                        "Un guillemet est ouvert et n'est jamais fermé.",
                        "World",
                        "\"World"),
                edit(
                        "CSV-002",
                        "A comma in a name parts it into two cells.",
                        "Une virgule dans un nom le coupe en deux cellules.",
                        "World Reading",
                        "World Reading,"),
                edit(
                        "CSV-003",
                        "The last cell of a row is missing.",
                        "La dernière cellule d'une ligne manque.",
                        ",Société mondiale de lecture",
                        ""),
                edit("CSV-004", "The header has no id.", "L'en-tête n'a pas d'identifiant.", "id,name.en", "name.en"),
                edit(
                        "CSV-005",
                        "A column of the header is misspelt.",
                        "Une colonne de l'en-tête est mal orthographiée.",
                        "name.fr",
                        "nmae.fr"));
    }

    private static CounterExample edit(String rule, String english, String french, String found, String put) {
        return CounterExample.of(
                rule, english, french, String.class, SAMPLE, text -> ReadingCounterExamples.replaced(text, found, put));
    }
}
