package org.ngopartnership.examples.cli;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.golden.Golden;

/** The documents of the rules are what the command line prints. */
@Tag(Golden.TAG)
class RuleDocumentsTest {

    @ParameterizedTest
    @CsvSource({"en, rules.md", "fr, regles.md"})
    void theDocumentIsUpToDate(String language, String name) {
        Golden.check(
                "../docs/" + name,
                Run.of("rules", "--format=markdown", "--language=" + language).out());
    }
}
