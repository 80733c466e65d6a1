package org.ngopartnership.examples.mapping;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.ImportReport;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.validation.Finding;

/**
 * Maps and judges the registers in the folder that the system property {@code ngopartnership.data} names. Nobody who keeps
 * them knows the rules of this library, so an error in them would be one of the library.
 */
@Tag("real-data")
class RealRegistersTest {

    private static final Path DATA = Path.of(Objects.requireNonNull(System.getProperty("ngopartnership.data")), "ngo");

    @TempDir
    private Path folder;

    @Test
    void noRecordOfFiveThousandIsWrong() throws IOException {
        List<Finding> findings = new ArrayList<>();
        long records = 0;
        for (String register : List.of("ror", "ecosoc")) {
            for (Path file : files(register)) {
                ImportReport report = judged(register, file);
                records += report.sources().get(0).accepted();
                findings.addAll(report.findings());
                assertThat(report.count(Severity.ERROR))
                        .as("errors in %s", file)
                        .isZero();
                assertThat(report.sources().get(0).rejected())
                        .as("rejected of %s", file)
                        .isZero();
            }
        }

        assertThat(records).isGreaterThan(5_000);
        Map<String, Long> byRule = new TreeMap<>(findings.stream().collect(groupingBy(Finding::getRule, counting())));
        System.out.printf("Real registers: %d records, no error; findings by rule: %s%n", records, byRule);
    }

    private static List<Path> files(String register) throws IOException {
        try (Stream<Path> files = Files.walk(DATA.resolve(register))) {
            return files.filter(file -> file.toString().matches(".*\\.(jsonl|json|csv)"))
                    .sorted()
                    .toList();
        }
    }

    private ImportReport judged(String register, Path file) throws IOException {
        Path lines = folder.resolve(register + ".ndjson");
        try (Stream<Ngo> organizations = MapRegister.read(register, file);
                OutputStream out = Files.newOutputStream(lines)) {
            PartnershipJson.writeLines(organizations, out);
        }
        try (ImportResults results = PartnershipImport.standard()
                .asOf(LocalDate.of(2026, 11, 23))
                .keepingFindings(1_000_000)
                .open(lines)) {
            return results.report();
        }
    }
}
