package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of the rules are what the command line prints. */
class RuleDocumentsTest {

    @ParameterizedTest
    @CsvSource({"en, rules.md", "fr, regles.md"})
    void theDocumentIsUpToDate(String language, String name) throws IOException {
        assertThat(Files.readString(Path.of("../docs", name)))
                .as("write it anew: ngo-partnership rules --format=markdown --language=%s > docs/%s", language, name)
                .isEqualTo(Run.of("rules", "--format=markdown", "--language=" + language)
                        .out());
    }
}
