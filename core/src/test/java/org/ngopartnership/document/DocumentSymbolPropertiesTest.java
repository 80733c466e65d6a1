package org.ngopartnership.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentSymbolPropertiesTest {

    /** Texts made of the pieces of symbols, in any order. */
    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "36",
                        " ",
                        "C",
                        "/",
                        "EX",
                        "XC",
                        ".",
                        "(",
                        ")",
                        "I",
                        "IV",
                        "A",
                        "-",
                        "108",
                        "Res",
                        "Rés.",
                        "Resolution",
                        "Decision",
                        "Decisions",
                        "INF",
                        "SR",
                        "PRIV",
                        "PX",
                        "COM",
                        "Part",
                        "Rev.",
                        "Add.",
                        "and",
                        "projet",
                        "Non édité",
                        ", item",
                        "…",
                        "С",
                        "\u00a0",
                        "1",
                        "Corrigenda",
                        "décision ")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    /** Texts that begin as symbols do. */
    @Provide
    Arbitrary<String> tails() {
        return Arbitraries.of(
                        ".I",
                        " Part II",
                        " (I)",
                        ".INF",
                        ".INF.2",
                        " Rev.",
                        " Rev. 1",
                        " Add. 3",
                        " et Corr.",
                        " and Part I",
                        "(projet)",
                        " Non édité",
                        " and Unedited",
                        ", item 3",
                        " - page ii",
                        " (36 C/1)",
                        ".A",
                        "-8",
                        ".4",
                        " and INF",
                        " Prov.",
                        " and projet",
                        " and Corrigenda")
                .list()
                .ofMaxSize(5)
                .flatMap(tail -> Arbitraries.of(
                                "36 C/5",
                                "décision 189 EX/5",
                                "document 36 C/5",
                                "EX/Décisions",
                                "2 XC/Res. 5",
                                "X C/COM.I/5",
                                "169/EX…",
                                "документ 189 EX/5",
                                "189 EX/SR. 5",
                                "EX/INF",
                                "C/PG",
                                "IV C/Resolution XV",
                                "189 EX/Dec.5",
                                "5 C/PRIV/5")
                        .map(start -> start + String.join("", tail)));
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        keepsItsTextAndItsNormalForm(text);
    }

    @Property(tries = 5000)
    void anyPiecesAreRead(@ForAll("pieces") String text) {
        keepsItsTextAndItsNormalForm(text);
    }

    @Property(tries = 5000)
    void anyTailIsRead(@ForAll("tails") String text) {
        keepsItsTextAndItsNormalForm(text);
    }

    private static void keepsItsTextAndItsNormalForm(String text) {
        DocumentSymbol symbol = DocumentSymbol.parse(text);
        DocumentSymbol normal = DocumentSymbol.parse(symbol.normalForm());

        assertThat(symbol).hasToString(text).isEqualTo(DocumentSymbol.parse(text));
        assertThat(normal.normalForm()).isEqualTo(symbol.normalForm());
        assertThat(normal.isRecognized()).isEqualTo(symbol.isRecognized());
        assertThat(normal.kind()).isEqualTo(symbol.kind());
        assertThat(normal.session()).isEqualTo(symbol.session());
        assertThat(normal.number()).isEqualTo(symbol.number());
        assertThat(normal.parts()).isEqualTo(symbol.parts());
        assertThat(normal.suffixes()).isEqualTo(symbol.suffixes());
        if (symbol.isRecognized()) {
            assertThat(normal.isSpacedNormally()).isTrue();
            assertThat(normal.hasForeignLetters()).isFalse();
        }
    }
}
