package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ngopartnership.validation.Finding;

/**
 * Reads the JSON texts in {@code suites/json} of the folder that the system property {@code ngopartnership.data} names,
 * as a whole input and as lines.
 */
@Tag("real-data")
class JsonSuiteTest {

    private static final Set<String> UNREADABLE = Set.of("JSN-001", "JSN-008", "JSN-009");
    private static final Set<String> EMPTY_AS_LINES =
            Set.of("n_single_space.json", "n_structure_no_data.json", "n_structure_UTF8_BOM_no_data.json");
    private static final Set<String> TWO_LINES =
            Set.of("y_array_with_1_and_newline.json", "y_object_with_newlines.json");

    @Test
    void everyTextIsReadOrRefused() throws IOException {
        List<String> failures = new ArrayList<>();
        int run = 0;
        for (Path file : files()) {
            String name = file.getFileName().toString();
            byte[] bytes = Files.readAllBytes(file);
            for (String form : List.of("in.json", "in.ndjson")) {
                List<String> rules = Imports.report(Imports.TOYS, form, bytes).findings().stream()
                        .map(Finding::getRule)
                        .toList();
                run++;
                if (!isRight(name, form.equals("in.ndjson"), rules)) {
                    failures.add(name + " as " + form + ": " + rules);
                }
            }
        }
        System.out.printf("JSON suite: %d run, %d failed%n", run, failures.size());
        assertThat(failures).isEmpty();
        assertThat(run).isGreaterThan(500);
    }

    private static boolean isRight(String name, boolean lines, List<String> rules) {
        if (name.startsWith("y_")) {
            return lines && TWO_LINES.contains(name) || !rules.contains("JSN-001");
        }
        return lines && EMPTY_AS_LINES.contains(name)
                ? rules.equals(List.of("JSN-010"))
                : rules.stream().anyMatch(UNREADABLE::contains);
    }

    private static List<Path> files() throws IOException {
        String data = Objects.requireNonNull(System.getProperty("ngopartnership.data"), "-Dngopartnership.data=FOLDER");
        try (Stream<Path> files = Files.list(Path.of(data, "suites", "json", "parsing"))) {
            return files.filter(file -> file.getFileName().toString().matches("[ny]_.*\\.json"))
                    .sorted()
                    .toList();
        }
    }
}
