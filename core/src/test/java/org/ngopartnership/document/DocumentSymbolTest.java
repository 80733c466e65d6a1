package org.ngopartnership.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36 C/48                    | 36 C/48                  | 36  | DOCUMENT",
                "36 C/Res.108               | 36 C/Resolution 108      | 36  | RESOLUTION",
                "36 C/Resolution 108        | 36 C/Resolution 108      | 36  | RESOLUTION",
                "36 C/Res. 108              | 36 C/Resolution 108      | 36  | RESOLUTION",
                "36 C/Rés.108               | 36 C/Resolution 108      | 36  | RESOLUTION",
                "36 C/Rés. 108              | 36 C/Resolution 108      | 36  | RESOLUTION",
                "36 C/Résolution 15         | 36 C/Resolution 15       | 36  | RESOLUTION",
                "29 C/Rés. 64               | 29 C/Resolution 64       | 29  | RESOLUTION",
                "28 C/Resolution 13.42      | 28 C/Resolution 13.42    | 28  | RESOLUTION",
                "Resolución 19 C/37.1       | 19 C/Resolution 37.1     | 19  | RESOLUTION",
                "резолюция 37 C/96          | 37 C/Resolution 96       | 37  | RESOLUTION",
                "XC/Resolution XV. 9        | 10 C/Resolution XV.9     | 10  | RESOLUTION",
                "XC/Resolution 5            | XC/Resolution 5          |     | RESOLUTION",
                "27 UINF. 1                 | 27 C/INF.1               | 27  | INF",
                "3 XC/Resolutions           | 3 XC/Resolutions         | 3   | RESOLUTIONS_VOLUME",
                "35 C/INF.27                | 35 C/INF.27              | 35  | INF",
                "35 C/INF.2 Rev.            | 35 C/INF.2 Rev.          | 35  | INF",
                "30 C/62 (30 C/COM.II/3)    | 30 C/62                  | 30  | DOCUMENT",
                "28 C/144 (28 C/COM.I/2)    | 28 C/144                 | 28  | DOCUMENT",
                "36 C/COM.PRX/2             | 36 C/COM.PRX/2           | 36  | DOCUMENT",
                "34 C/4                     | 34 C/4                   | 34  | DOCUMENT",
                "37 C/5 (projet)            | 37 C/5 (draft)           | 37  | DOCUMENT",
                "28 C/0.61                  | 28 C/0.61                | 28  | DOCUMENT",
                "2 C/132 (I)                | 2 C/132 Part I           | 2   | DOCUMENT",
                "39 C/NOM/1                 | 39 C/NOM/1               | 39  | DOCUMENT",
                "41 C/NOM/INF.2 Rev.5       | 41 C/NOM/INF.2 Rev.5     | 41  | INF",
                "39 C/1 Prov. Rev.          | 39 C/1 Prov. Rev.        | 39  | DOCUMENT",
                "31 С/27                    | 31 C/27                  | 31  | DOCUMENT",
                "34 С/5                     | 34 C/5                   | 34  | DOCUMENT",
                "X C/5                      | 10 C/5                   | 10  | DOCUMENT",
                "30 C/COM.II/DR.5           | 30 C/COM.II/DR.5         | 30  | DRAFT_RESOLUTION",
                "30 C/VR.1                  | 30 C/VR.1                | 30  | VERBATIM_RECORD",
                "164 EX/40                  | 164 EX/40                | 164 | DOCUMENT",
                "207EX/11                   | 207 EX/11                | 207 | DOCUMENT",
                "207 ЕХ/11                  | 207 EX/11                | 207 | DOCUMENT",
                "202 EX/37.INF              | 202 EX/37.INF            | 202 | INF",
                "202 EX/37.INF.2            | 202 EX/37.INF.2          | 202 | INF",
                "204 EX/23 Rev.             | 204 EX/23 Rev.           | 204 | DOCUMENT",
                "204 EX/23 Rev.1            | 204 EX/23 Rev.           | 204 | DOCUMENT",
                "204 EX/23.INF Rev.         | 204 EX/23.INF Rev.       | 204 | INF",
                "189 EX/18 Part I           | 189 EX/18 Part I         | 189 | DOCUMENT",
                "190 EX/18 (I)              | 190 EX/18 Part I         | 190 | DOCUMENT",
                "190 EX/18 Partie I         | 190 EX/18 Part I         | 190 | DOCUMENT",
                "190 EX/18 Parte I          | 190 EX/18 Part I         | 190 | DOCUMENT",
                "190 EX/18 Part 1           | 190 EX/18 Part I         | 190 | DOCUMENT",
                "192 EX/15 (I)              | 192 EX/15 Part I         | 192 | DOCUMENT",
                "192 EX/5 Part II           | 192 EX/5 Part II         | 192 | DOCUMENT",
                "206 EX/47.I                | 206 EX/47 Part I         | 206 | DOCUMENT",
                "206 EX/4.I et Add et Corr. | 206 EX/4 Part I and Add. and Corr. | 206 | DOCUMENT",
                "206 EX/5.I.A               | 206 EX/5 Part I.A        | 206 | DOCUMENT",
                "206 EX/5.I.C and Corr.     | 206 EX/5 Part I.C and Corr. | 206 | DOCUMENT",
                "211 EX/4.I.INF et Corr.    | 211 EX/4 Part I.INF and Corr. | 211 | INF",
                "211 EX/4.I.INF.2           | 211 EX/4 Part I.INF.2    | 211 | INF",
                "197 EX/4 Part II and Corrigenda | 197 EX/4 Part II and Corrigenda | 197 | DOCUMENT",
                "197 EX/5 Part I            | 197 EX/5 Part I          | 197 | DOCUMENT",
                "197 EX/5.INF               | 197 EX/5.INF             | 197 | INF",
                "189 EX/NGP/2               | 189 EX/NGP/2             | 189 | DOCUMENT",
                "EX/NGP/2                   | EX/NGP/2                 |     | DOCUMENT",
                "182 EX/INF.18              | 182 EX/INF.18            | 182 | INF",
                "181 EX/66 Add. Rev.        | 181 EX/66 Add. Rev.      | 181 | DOCUMENT",
                "157 EX/40 and Add.         | 157 EX/40 and Add.       | 157 | DOCUMENT",
                "157 EX/40 y Add. 2         | 157 EX/40 and Add.2      | 157 | DOCUMENT",
                "199 EX/1 Rev.              | 199 EX/1 Rev.            | 199 | DOCUMENT",
                "197 EX/1 Prov. Rev.        | 197 EX/1 Prov. Rev.      | 197 | DOCUMENT",
                "197 EX/PG.INF              | 197 EX/PG.INF            | 197 | INF",
                "206 EX/PG/1.INF.3 et Corr. | 206 EX/PG/1.INF.3 and Corr. | 206 | INF",
                "146 EX/PX/INF. 1 (Prov.)   | 146 EX/PX/INF.1 Prov.    | 146 | INF",
                "197 EX/PRIV.1              | 197 EX/PRIV.1            | 197 | PRIVATE",
                "197 EX/PRIV/1              | 197 EX/PRIV/1            | 197 | DOCUMENT",
                "191 EX/SR.1-8              | 191 EX/SR.1-8            | 191 | SUMMARY_RECORD",
                "196 EX/SR.1–6              | 196 EX/SR.1-6            | 196 | SUMMARY_RECORD",
                "149 EX/Decisions           | 149 EX/Decisions         | 149 | DECISIONS_VOLUME",
                "149 EX/Decisions - page ii | 149 EX/Decisions         | 149 | DECISIONS_VOLUME",
                "200 EX/Decisions, item 23  | 200 EX/Decisions         | 200 | DECISIONS_VOLUME",
                "199 EX/Décisions Non édité | 199 EX/Decisions Unedited | 199 | DECISIONS_VOLUME",
                "197 EX/Decisions Unedited  | 197 EX/Decisions Unedited | 197 | DECISIONS_VOLUME",
                "210 EX/Decisions I Unedited | 210 EX/Decisions I Unedited | 210 | DECISIONS_VOLUME",
                "202 EX/Decision 37         | 202 EX/Decision 37       | 202 | DECISION",
                "174 EX/Decision 31         | 174 EX/Decision 31       | 174 | DECISION",
                "162 EX/Decision 8.4        | 162 EX/Decision 8.4      | 162 | DECISION",
                "décision 162 EX/8.4        | 162 EX/Decision 8.4      | 162 | DECISION",
                "Decisión 103 EX/6.1-6.2    | 103 EX/Decision 6.1-6.2  | 103 | DECISION",
                "103 EX/6.1-6.2             | 103 EX/Decision 6.1-6.2  | 103 | DECISION",
                "решение 186 EX/31          | 186 EX/Decision 31       | 186 | DECISION",
                "206 EX/Decision 5.I.A      | 206 EX/Decision 5.I.A    | 206 | DECISION",
                "189 EX/Res.1               | 189 EX/Resolution 1      | 189 | RESOLUTION",
                "169/EX…                    | 169 EX/…                 | 169 | DOCUMENT",
                "EX/PX/…                    | EX/PX/…                  |     | DOCUMENT",
                "EX/FA/...                  | EX/FA/…                  |     | DOCUMENT",
                "EX/CR/…                    | EX/CR/…                  |     | DOCUMENT",
            })
    void normalFormSessionAndKind(String text, String normalForm, Integer session, SymbolKind kind) {
        DocumentSymbol symbol = DocumentSymbol.parse(text);

        assertThat(symbol.isRecognized()).isTrue();
        assertThat(symbol.normalForm()).isEqualTo(normalForm);
        assertThat(symbol.session()).isEqualTo(session == null ? OptionalInt.empty() : OptionalInt.of(session));
        assertThat(symbol.kind()).isEqualTo(kind);
        assertThat(symbol).hasToString(text);
        assertThat(symbol.isSameDocumentAs(DocumentSymbol.parse(normalForm))).isTrue();
        assertThat(DocumentSymbol.parse(normalForm).kind()).isEqualTo(kind);
        assertThat(DocumentSymbol.parse(normalForm).isSpacedNormally()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "UINF. 1",
                "7.4",
                "189-EX-18",
                "Thème 1",
                "ERI-2019/WS/4",
                "ERC-2002/WS/1",
                "ERI-2010/WS/3",
                "ER C-2008/WS/6",
                "ERI/MSP/INO/17/65",
                "ERI/NCS/NGO",
                "ITH/13/8.COM/5.c",
                "LHE/25/20.COM/15",
                "LHE/19/NGO/2",
                "EXP LHE/19/EXP/3 Rev.",
                "ITH/08/2.EXT.COM/CONF.201/16",
                "E/RES/1996/31",
                "E/1996/L.25/Corr.1",
                "CM/Res(2016)3",
                "Res(2003)8",
                "EB150/39",
                "WHA69.10",
                "GB.326/INS/17",
                "36 Ц/Резолуција 108",
                "188م ت/12",
                "36م/108",
                "0 C/1",
                "1234 EX/1",
                "36 C/",
                "36 C",
                "36 C/48 and more",
                "36 C/48 (see",
                "36 C/48 (36 C/1 (36 C/2))",
                "36 C/Res.",
                "30 C/62 and 30 C/63",
                "189 EX/18 Part",
                "189 EX/18 Part IIII",
                "189 EX/2019",
                "189 EX/18\0",
            })
    void anyOtherTextIsKeptAsOther(String text) {
        DocumentSymbol symbol = DocumentSymbol.parse(text);

        assertThat(symbol.isRecognized()).isFalse();
        assertThat(symbol.family()).isEqualTo(SymbolFamily.OTHER);
        assertThat(symbol.kind()).isEqualTo(SymbolKind.OTHER);
        assertThat(symbol.session()).isEmpty();
        assertThat(symbol.normalForm()).isEqualTo(text);
        assertThat(symbol.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "36 C/48, GENERAL_CONFERENCE, C",
        "189 EX/18, EXECUTIVE_BOARD, EX",
        "3 XC/Resolutions, EXTRAORDINARY_CONFERENCE, XC",
        "WHA69.10, OTHER, ''"
    })
    void family(String text, SymbolFamily family, String code) {
        assertThat(DocumentSymbol.parse(text).family()).isEqualTo(family);
        assertThat(family.code()).isEqualTo(code);
    }

    @Test
    void partsOfASymbol() {
        DocumentSymbol symbol = DocumentSymbol.parse("206 EX/PG/1.II.B.INF.3 et Corr.");

        assertThat(symbol.subsidiary()).contains("PG");
        assertThat(symbol.number()).contains("1");
        assertThat(symbol.parts()).containsExactly("II.B");
        assertThat(symbol.suffixes()).containsExactly("INF.3", "Corr.");
        assertThat(symbol.alias()).isEmpty();
        assertThat(symbol.place()).isEmpty();
    }

    @Test
    void numbers() {
        assertThat(DocumentSymbol.parse("191 EX/SR.1-8").number()).contains("1-8");
        assertThat(DocumentSymbol.parse("103 EX/6.1-6.2").number()).contains("6.1-6.2");
        assertThat(DocumentSymbol.parse("XC/Resolution XV. 9").number()).contains("XV.9");
        assertThat(DocumentSymbol.parse("210 EX/Decisions I Unedited").number()).contains("I");
        assertThat(DocumentSymbol.parse("197 EX/PG.INF").number()).isEmpty();
        assertThat(DocumentSymbol.parse("30 C/COM.II/3").subsidiary()).contains("COM.II");
    }

    @Test
    void secondSymbolAndPlace() {
        assertThat(DocumentSymbol.parse("30 C/62 (30 C/COM.II/3)").alias())
                .contains(DocumentSymbol.parse("30 C/COM.II/3"));
        assertThat(DocumentSymbol.parse("200 EX/Decisions, item 23").place()).contains("item 23");
        assertThat(DocumentSymbol.parse("200 EX/Décisions, point 23").place()).contains("item 23");
        assertThat(DocumentSymbol.parse("149 EX/Decisions - page ii").place()).contains("page ii");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "36 C/Res.108",
                "36 C/Resolution 108",
                "36 C/Rés. 108",
                "36 C/Rés.108",
                "206 EX/5.I.A",
                "190 EX/18 (I)",
                "189 EX/18 Partie I",
                "31 С/27",
                "200 EX/Decisions, item 23",
                "149 EX/Decisions - page ii",
                "30 C/62 (30 C/COM.II/3)",
                "36\u00a0C/48",
                "41 C/NOM/INF.2 Rev.5",
                "WHA69.10"
            })
    void usualSpacing(String text) {
        assertThat(DocumentSymbol.parse(text).isSpacedNormally()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "36 C/Res. 108",
                "36 C/Resolution108",
                "207EX/11",
                "169/EX…",
                " 36 C/48",
                "36 C/48 ",
                "36  C/48",
                "36 C / 48",
                "146 EX/PX/INF. 1 (Prov.)",
                "204 EX/23Rev.",
                "204 EX/23 Rev. 2",
                "XC/Resolution XV. 9"
            })
    void unusualSpacing(String text) {
        assertThat(DocumentSymbol.parse(text).isRecognized()).isTrue();
        assertThat(DocumentSymbol.parse(text).isSpacedNormally()).isFalse();
    }

    @Test
    void lettersOfOtherScriptsAreFlagged() {
        assertThat(DocumentSymbol.parse("31 С/27").hasForeignLetters()).isTrue();
        assertThat(DocumentSymbol.parse("36 Ц/Резолуција 108").hasForeignLetters())
                .isTrue();
        assertThat(DocumentSymbol.parse("188م ت/12").hasForeignLetters()).isTrue();
        assertThat(DocumentSymbol.parse("31 C/27").hasForeignLetters()).isFalse();
        assertThat(DocumentSymbol.parse("36 C/Rés. 108").hasForeignLetters()).isFalse();
        assertThat(DocumentSymbol.parse("решение 186 EX/31").hasForeignLetters())
                .isFalse();
        assertThat(DocumentSymbol.parse("решение 186 ЕХ/31").hasForeignLetters())
                .isTrue();
    }

    @Test
    void equalIfWrittenAlike() {
        DocumentSymbol written = DocumentSymbol.parse("36 C/Res.108");
        DocumentSymbol meant = DocumentSymbol.parse("36 C/Resolution 108");

        assertThat(written).isEqualTo(DocumentSymbol.parse("36 C/Res.108")).isNotEqualTo(meant);
        assertThat(written.isSameDocumentAs(meant)).isTrue();
        assertThat(written.isSameDocumentAs(DocumentSymbol.parse("36 C/108"))).isFalse();
    }

    @Test
    void accentsMayBeDecomposed() {
        assertThat(DocumentSymbol.parse("36 C/Re\u0301s. 108").normalForm()).isEqualTo("36 C/Resolution 108");
    }

    @Test
    void longTextsAreReadInReasonableTime() {
        assertThat(DocumentSymbol.parse("36 C/1 (".repeat(50_000)).isRecognized())
                .isFalse();
        assertThat(DocumentSymbol.parse("36 C/1" + " Rev.2".repeat(50_000)).suffixes())
                .hasSize(50_000);
        assertThat(DocumentSymbol.parse("36 C/1" + " ".repeat(200_000) + "x").isRecognized())
                .isFalse();
    }
}
