package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ngopartnership.golden.Golden;

/** The report for people, as a person would see it. */
@Tag(Golden.TAG)
class TextReportTest {

    private static final String FILES = "src/test/resources/golden/report/";
    private static final PartnershipImport IMPORT = PartnershipImport.standard().asOf(LocalDate.of(2026, 12, 1));

    @Test
    void inEnglish() {
        Golden.check(FILES + "en.txt", text(IMPORT));
    }

    @Test
    void inFrench() {
        Golden.check(FILES + "fr.txt", text(IMPORT.inFrench()));
    }

    @Test
    void numbersAndDaysAreSaidAsTheLanguageWants() {
        assertThat(text(IMPORT, "")).contains("0 records, judged on 2026-12-01", "0 accepted, 0 rejected · 0 errors");
        assertThat(text(IMPORT.inFrench(), ""))
                .contains(
                        "0 enregistrement, jugé le 1er décembre 2026",
                        "0 accepté, 0 rejeté · 0 erreur, 0 avertissement");
        String one = "{\"id\": \"a\", \"name\": {\"en\": \"A\", \"fr\": \"A\"}}";
        assertThat(text(IMPORT.inFrench(), one))
                .contains("1 enregistrement, jugé le", "1 accepté, 0 rejeté · 0 erreur");
        assertThat(text(IMPORT.keepingFindings(1), "{}")).contains("1 more finding is");
    }

    @Test
    void aCharacterThatMustNotStandWhereItStandsIsShownWhole() {
        for (String character : List.of("é", "€", "😀")) {
            assertThat(text(IMPORT, "{\"id\": \"a\"} " + character + "\n"))
                    .contains(" ".repeat(20) + "{\"id\": \"a\"} " + character + "\n" + " ".repeat(32) + "^\n");
        }
        assertThat(text(IMPORT, "{\"id\": \"a\"} \ufeff\n"))
                .contains(" ".repeat(20) + "{\"id\": \"a\"} \\uFEFF\n" + " ".repeat(32) + "^^^^^^\n");
    }

    /** The file is in Latin-1, which nobody knows but its author. */
    private static String text(PartnershipImport options) {
        byte[] bytes = Golden.read(FILES + "input.json").getBytes(StandardCharsets.ISO_8859_1);
        return text(Imports.report(options, "partners.json", bytes));
    }

    private static String text(PartnershipImport options, String lines) {
        return text(Imports.report(options, "in.ndjson", lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(ImportReport report) {
        StringBuilder text = new StringBuilder();
        try {
            report.writeText(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
