package org.ngopartnership.testkit;

import java.util.List;

/** Counter-examples of the rules on symbols of documents. */
final class SymbolCounterExamples {

    private SymbolCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.document(
                        "COD-001",
                        "The symbol is written with hyphens.",
                        "La cote est écrite avec des traits d’union.",
                        document -> document.symbol("189-EX-18")),
                Changes.document(
                        "COD-002",
                        "The symbol has a space too much.",
                        "La cote contient une espace de trop.",
                        document -> document.symbol("36 C/Res. 108")),
                Changes.document(
                        "COD-004",
                        "The symbol is that of a resolution of the Executive Board.",
                        "La cote est celle d’une résolution du Conseil exécutif.",
                        document -> document.symbol("189 EX/Res.1")),
                Changes.document(
                        "COD-005",
                        "The symbol names a subsidiary body that nobody knows.",
                        "La cote nomme un organe subsidiaire que personne ne connaît.",
                        document -> document.symbol("189 EX/ZZ/2")),
                Changes.document(
                        "COD-006",
                        "The C of the symbol is a Cyrillic letter.",
                        "Le C de la cote est une lettre cyrillique.",
                        document -> document.symbol("31 \u0421/27")));
    }
}
