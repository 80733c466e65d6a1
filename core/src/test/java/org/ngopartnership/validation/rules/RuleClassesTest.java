package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleClassesTest {

    private static final Path RULES = Path.of("org", "ngopartnership", "validation", "rules");
    private static final Pattern LISTED = Pattern.compile("(\\w+)\\.ALL\\b");

    @ParameterizedTest
    @CsvSource({
        "document, DocumentArea",
        "event, EventArea",
        "governance, GovernanceArea",
        "organization, OrganizationArea",
        "registry, RegistryArea",
        "status, StatusArea",
        "value, ValueArea"
    })
    void everyClassOfRulesOfAnAreaHasItsTest(String folder, String area) throws IOException {
        Path main = Path.of("src", "main", "java").resolve(RULES).resolve(folder);
        Path tests = Path.of("src", "test", "java").resolve(RULES).resolve(folder);
        List<String> listed = LISTED.matcher(Files.readString(main.resolve(area + ".java")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(listed)
                .isNotEmpty()
                .allSatisfy(
                        rules -> assertThat(tests.resolve(rules + "Test.java")).exists());
    }
}
