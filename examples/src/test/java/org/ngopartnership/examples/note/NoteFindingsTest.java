package org.ngopartnership.examples.note;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.ImportReport;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.Finding;

/** What the rules find in the note: exactly what a careful reader finds, and never an error. */
class NoteFindingsTest {

    /** How often each rule speaks on the day of the note. */
    private static final Map<String, Integer> ON_THE_DAY = new TreeMap<>(Map.ofEntries(
            entry("BIL-002", 1),
            entry("BIL-004", 1),
            entry("BIL-005", 1),
            entry("BIL-006", 7),
            entry("BIL-009", 4),
            entry("BIL-010", 2),
            entry("DOC-005", 3),
            entry("DOC-007", 1),
            entry("MTG-002", 1),
            entry("PER-001", 1),
            entry("WGP-004", 1)));

    private static ImportReport report(LocalDate day, ReportLanguage language) {
        try (ImportResults results = PartnershipImport.standard()
                .asOf(day)
                .inLanguage(language)
                .open(Path.of("data/working-group-note.json"))) {
            return results.report();
        }
    }

    private static Map<String, Integer> byRule(ImportReport report) {
        Map<String, Integer> found = new TreeMap<>();
        for (Finding finding : report.findings()) {
            found.merge(finding.getRule(), 1, Integer::sum);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void onTheDayOfTheNote(String language) {
        ImportReport report = report(LocalDate.of(2020, 2, 26), ReportLanguage.of(language));
        assertThat(byRule(report)).isEqualTo(ON_THE_DAY);
        assertThat(report.count(Severity.ERROR)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void afterTheConferenceThatWasToValidate(String language) {
        ImportReport report = report(LocalDate.of(2021, 6, 30), ReportLanguage.of(language));
        Map<String, Integer> expected = new TreeMap<>(ON_THE_DAY);
        expected.put("MEC-002", 1);
        assertThat(byRule(report)).isEqualTo(expected);
        assertThat(report.count(Severity.ERROR)).isZero();
    }
}
