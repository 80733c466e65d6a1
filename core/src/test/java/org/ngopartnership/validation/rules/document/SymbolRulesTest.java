package org.ngopartnership.validation.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Party;

class SymbolRulesTest {

    private static BilingualDocument issued(String symbol, Party issuer) {
        return Samples.document(document -> document.symbol(symbol).issuer(issuer));
    }

    /** The rules of the area that speak of a symbol. */
    private static List<String> speaking(String symbol) {
        return Stream.of("COD-001", "COD-002", "COD-004", "COD-005", "COD-006")
                .filter(rule -> !Judge.places(rule, issued(symbol, Party.code("UNESCO")))
                        .isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "189 EX/18 Part I",
                "206 EX/5.I.A",
                "191 EX/SR.1-8",
                "36 C/Res.108",
                "36 C/Resolution 108",
                "36 C/Rés. 108",
                "36 C/Rés.108",
                "149 EX/Decisions",
                "162 EX/Decision 8.4",
                "3 XC/Resolutions",
                "189 EX/NGP/2",
                "30 C/62 (30 C/COM.II/3)",
                "36 C/COM.PRX/2",
                "39 C/NOM/1",
                "197 EX/PRIV.1",
                "ERI-2019/WS/4",
                "ERI/MSP/INO/17/65",
                "ADG/ERI/17/65",
                "SC-76/WS/7",
                "ITH/13/8.COM/5.c",
                "EXP LHE/19/EXP/3 Rev.",
                "7.4",
                "36 Ц/Резолуција 108",
                "решение 186 EX/31",
                "36م/108"
            })
    void symbolsSeenInDocumentsAreRight(String symbol) {
        assertThat(speaking(symbol)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "189-EX-18, COD-001",
        "'', COD-001",
        "the symbol, COD-001",
        "ERI, COD-001",
        "ERI//4, COD-001",
        "ERI/4/, COD-001",
        "ERI/4, COD-001",
        "E/1996/31, COD-001",
        "189-ЕХ-18, COD-001",
        "7.4.1.2, COD-001",
        "207EX/11, COD-002",
        "27 UINF. 1, COD-002",
        "XC/Resolution XV. 9, COD-002",
        "36 C/Rés.  108, COD-002",
        "36 C/Res. 108, COD-002",
        "189 EX/Res.1, COD-004",
        "36 C/Decision 4, COD-004",
        "3 XC/Decisions, COD-004",
        "189 EX/Resolutions, COD-004",
        "189 EX/ZZ/2, COD-005",
        "30 C/COM.X/2, COD-005",
        "31 С/27, COD-006"
    })
    void whatIsWrongWithASymbolIsSaidOnce(String symbol, String rule) {
        assertThat(speaking(symbol)).containsExactly(rule);
    }

    @Test
    void onlyDocumentsOfUnescoDeclareTheirSymbolsAsUnescos() {
        String odd = "189-EX-18";
        assertThat(Judge.places("COD-001", issued(odd, Party.code("UNESCO")))).containsExactly("/symbol");
        assertThat(Judge.places("COD-001", issued(odd, Party.code("EXECUTIVE_BOARD"))))
                .containsExactly("/symbol");
        assertThat(Judge.places("COD-001", issued(odd, Party.name(LocalizedText.en("UNESCO")))))
                .containsExactly("/symbol");
        assertThat(Judge.places("COD-001", issued(odd, Party.name(LocalizedText.en("World Reading Society")))))
                .isEmpty();
        assertThat(Judge.places("COD-001", issued(odd, Party.code("WHO")))).isEmpty();
        assertThat(Judge.places("COD-001", issued(odd, Party.id("wrs")))).isEmpty();
        assertThat(Judge.places("COD-001", issued(odd, Party.code("UNESCO")).withIssuer(Optional.empty())))
                .isEmpty();
    }

    @Test
    void versionsOfSuchADocumentAreJudgedToo() {
        BilingualDocument document = issued("189 EX/18", Party.code("UNESCO"))
                .withVersions(
                        Samples.minimalDocumentVersion(),
                        Samples.documentVersion(version -> version.symbol("189EX/18 Rev.")));
        assertThat(Judge.places("COD-002", document)).containsExactly("/versions/1/symbol");
    }

    @Test
    void decisionsOfAPartnershipWithUnescoAreJudgedWhereverTheyStand() {
        Decision decision = Samples.decision(sample -> sample.symbol("207EX/11"));
        StatusPeriod period = Samples.statusPeriod(sample -> sample.addDecisions(decision)
                .addSuspensions(Samples.minimalSuspension(suspension -> suspension.decisions(List.of(decision)))));
        Partnership partnership = Samples.partnership(unesco -> unesco.addHistory(period)
                .applications(List.of(Samples.application(application -> application.decision(decision)))));
        Ngo partner = Samples.ngo(ngo -> ngo.partnerships(List.of(partnership)));
        assertThat(Judge.places("COD-002", partner))
                .containsExactlyInAnyOrder(
                        "/partnerships/0/history/2/decisions/1/symbol",
                        "/partnerships/0/history/2/suspensions/0/decisions/0/symbol",
                        "/partnerships/0/applications/0/decision/symbol");
        Partnership other = partnership.withWith(Code.of("COUNCIL_OF_EUROPE"));
        assertThat(Judge.places("COD-002", partner.withPartnerships(other))).isEmpty();
    }
}
