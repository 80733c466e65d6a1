package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.json.internal.binding.Misdecoded;
import org.ngopartnership.validation.Finding;

/** Texts that were decoded as what they are not, and texts that only look unusual. */
class MisdecodedTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Société",
                "École",
                "SOCIÉTÉ GÉNÉRALE",
                "déjà vu, voilà",
                "à la une",
                "l’été",
                "œuvre",
                "cœur",
                "« qualité »",
                "n° 5",
                "prix : 5 €",
                "Vrais – ou faux",
                "São Paulo",
                "HÔTEL",
                "Österreich",
                "Gdańsk",
                "Łódź",
                "Čeština",
                "Organización",
                "Общество",
                "جمعية",
                "Ελλάδα",
                "ß und ü",
            })
    void whatWasReadAsWindowsOrLatin1IsFound(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Misdecoded.find(new String(bytes, StandardCharsets.ISO_8859_1)))
                .as(text)
                .isNotNull();
        String windows = new String(bytes, WINDOWS);
        if (windows.indexOf('\ufffd') < 0) {
            assertThat(Misdecoded.find(windows)).as(text).isNotNull();
        }
        assertThat(Misdecoded.find(text)).as(text).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SociÃ©tÃ©, Ã©, é",
        "Ã‰cole, Ã‰, É",
        "lâ€™eau, â€™, ’",
        "Ã€ la une, Ã€, À",
        "cÅ“ur, Å“, œ",
        "nÂ° 5, Â°, °",
        "TMâ„¢, â„¢, ™",
        "ï»¿Name, ï»¿,",
        "100â€, â€,",
        "Soci\ufffdt\ufffd, \ufffd,"
    })
    void whatWasMeantIsTold(String text, String written, String meant) {
        assertThat(Misdecoded.find(text)).isEqualTo(new Misdecoded(written, meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SÃO PAULO",
                "FUNDAÇÃO AMANHÃ",
                "“AMANHÔ",
                "AMANHû",
                "AMANHÃ…",
                "A IRMÃ’",
                "MAÇÃ – ROMÃ",
                "IRMÖLUZ",
                "HÂ",
                "CAFÉ” et “THÉ…",
                "«qualité»…",
                "Å",
                "„Å“",
                "Ø…",
                "Å\u00a0(Norvège)",
                "DAÑ® España",
                "VÄXJÖ”",
                "Åland",
                "ÎLE D’YEU",
                "à 5 €",
                "â",
                "â €",
                "3×¼",
                "naïf»",
                "ЪÃ",
                "R&D; x",
            })
    void whatLanguagesWriteIsNot(String text) {
        assertThat(Misdecoded.find(text)).as(text).isNull();
    }

    @Test
    void isFoundWhereItStandsInEveryFormAndKept() {
        String record = "{\"id\":\"a\",\"name\":{\"en\":\"A\",\"fr\":\"SociÃ©tÃ©\"}}";
        String escaped = "{\"id\":\"a\",\"name\":{\"en\":\"A\",\"fr\":\"Soci\\u00c3\\u00a9\"}}";
        for (String text : new String[] {record, escaped}) {
            assertThat(Imports.places(Imports.ndjson("{\"id\":\"b\",\"name\":{\"en\":\"B\"}}\n" + text + "\n")))
                    .containsExactly("JSN-011 2:33 /name/fr");
            assertThat(Imports.places(Imports.registry("[" + text + "]"))).containsExactly("JSN-011 1:34 /name/fr");
            assertThat(Imports.places(Imports.registry("{\"schemaVersion\":\"1\",\"ngos\":[" + text + "]}")))
                    .containsExactly("JSN-011 1:62 /name/fr");
        }
        ImportReport report = Imports.ndjson(record + "\n");
        assertThat(report.sources().get(0).accepted()).isEqualTo(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.getMessage()).isEqualTo("The text looks mis-decoded: it holds \"Ã©\". Did you mean \"é\"?");
        assertThat(finding.getValue()).contains("SociÃ©tÃ©");
    }

    @Test
    void isFoundInCellsAndKept() {
        String csv = "id;name.en;name.fr;otherNames.text.und\nb;B;\"Une \"\"SociÃ©tÃ©\"\"\";\nc;C;;Soci\ufffdt\ufffd\n";
        PartnershipImport form = PartnershipImport.standard().formOnly().asOf(LocalDate.of(2026, 11, 23));
        ImportReport report = Imports.report(form, "in.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(Imports.places(report)).contains("JSN-011 2:5 /name/fr", "JSN-011 3:6 /otherNames/0/text/und");
        assertThat(report.findings())
                .filteredOn(finding -> finding.getRule().equals("JSN-011"))
                .extracting(finding -> finding.getValue().orElseThrow())
                .containsExactly("Une \"SociÃ©tÃ©\"", "Soci\ufffdt\ufffd");
        assertThat(report.countsByRule()).containsEntry("JSN-011", 2L);
    }
}
