package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the EDTF vectors in {@code suites/edtf} of the folder that the system property {@code ngopartnership.data}
 * names. What is left out is counted by reason, and each reason is checked as well.
 */
@Tag("real-data")
class EdtfSuiteTest {

    @Test
    void everyVectorHoldsOrIsLeftOutForAStatedReason() throws IOException {
        List<String> failures = new ArrayList<>();
        Map<String, Integer> leftOut = new TreeMap<>();
        int run = 0;
        for (EdtfSuiteRow row : rows()) {
            run++;
            String reason = row.reasonToLeaveOut();
            boolean holds = reason.isEmpty() ? row.holds() : row.leavingOutIsRight();
            if (!holds) {
                failures.add(row + " is read as " + EdtfDate.tryParse(row.input()) + " " + reason);
            } else if (!reason.isEmpty()) {
                leftOut.merge(reason, 1, Integer::sum);
            }
        }
        int notCompared = leftOut.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "EDTF suite: %d vectors, %d passed, %d failed, %d left out %s%n",
                run, run - failures.size() - notCompared, failures.size(), notCompared, leftOut);

        assertThat(failures).isEmpty();
        assertThat(run).isGreaterThan(150);
        assertThat(notCompared).isLessThan(run / 4);
    }

    private static List<EdtfSuiteRow> rows() throws IOException {
        String data = Objects.requireNonNull(System.getProperty("ngopartnership.data"), "-Dngopartnership.data=FOLDER");
        List<EdtfSuiteRow> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(data, "suites", "edtf"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 1; i < lines.size(); i++) {
                    if (!lines.get(i).startsWith("#")) {
                        rows.add(EdtfSuiteRow.of(file.getFileName() + ":" + (i + 1), lines.get(i)));
                    }
                }
            }
        }
        return rows;
    }
}
