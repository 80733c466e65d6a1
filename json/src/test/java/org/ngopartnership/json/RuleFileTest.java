package org.ngopartnership.json;

import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThat;
import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThatThrownBy;
import static org.ngopartnership.testkit.assertj.PartnershipAssertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.PartnershipValidator;

class RuleFileTest {

    private static final PartnershipValidator STANDARD =
            PartnershipValidator.standard().asOf(LocalDate.of(2026, 11, 24));
    private static final String RULES = """
            {
              "$schema": "urn:ngo-partnership:1:rules",
              "severity": {"NGO-007": "WARNING", "BIL-006": "ERROR"},
              "off": ["PST", "NGO-003"],
              "requiredLanguages": ["en", "es"]
            }
            """;
    private static final Ngo NGO = Samples.minimalNgo(ngo ->
            ngo.id("a").name(LocalizedText.en("World **Reading** Society")).founded("2099"));

    @TempDir
    private Path folder;

    @Test
    void languagesStandInAnyFormOfTheirTags() throws IOException {
        Path file = Files.writeString(folder.resolve("rules.json"), "{\"requiredLanguages\": [\"ES\"]}");
        assertThat(RuleFile.of(file).applyTo(STANDARD).validate(NGO).findings())
                .filteredOn(finding -> finding.getRule().equals("BIL-012"))
                .extracting(finding -> finding.getParameters().get("language"))
                .containsExactly("es");
    }

    @Test
    void severitiesChangeRulesGoOffLanguagesAreAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("rules.json"), RULES);

        PartnershipValidator ours = RuleFile.of(file).applyTo(STANDARD);

        assertThat(lines(STANDARD)).contains("NGO-007 ERROR", "BIL-006 WARNING", "NGO-003 INFO");
        assertThat(lines(ours))
                .contains("NGO-007 WARNING", "BIL-006 ERROR", "BIL-012 WARNING")
                .noneMatch(line -> line.startsWith("NGO-003"));
        assertThat(ours.isOn(ours.catalogue().find("PST-003").orElseThrow())).isFalse();
        assertThat(ours.validate(NGO).findings())
                .filteredOn(finding -> finding.getRule().equals("BIL-012"))
                .extracting(finding -> finding.getParameters().get("language"))
                .containsExactly("es");
    }

    @Test
    void theRulesOfReadingFollowTheFileToo() {
        PartnershipValidator ours =
                RuleFile.ofText("r", "{\"severity\": {\"JSN-004\": \"ERROR\"}}").applyTo(STANDARD);
        try (ImportResults results = PartnershipImport.standard()
                .withValidator(ours)
                .asOf(LocalDate.of(2026, 11, 24))
                .open(List.of(ImportSource.ofText("a.ndjson", "{\"id\": \"a\", \"websit\": \"x\"}")))) {
            assertThat(results.report()).hasFinding("JSN-004").once().withSeverity(Severity.ERROR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\uFEFF{\"off\": []}\n", "{\"severity\": {}, \"requiredLanguages\": []}"})
    void aFileThatSaysNothingChangesNothing(String text) {
        assertThat(lines(RuleFile.ofText("r", text).applyTo(STANDARD))).isEqualTo(lines(STANDARD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"sevrity": {}}                             | 1, column 2 | Unknown property "sevrity". Did you mean "severity"?
            {"severity": {"BLI-010": "INFO"}}           | 1, column 15 | There is no rule "BLI-010". Did you mean "BIL-010"?
            {"severity": {"PST": "INFO"}}               | 1, column 15 | There is no rule "PST".
            {"severity": {"BIL-010": "FATAL"}}          | 1, column 26 | "FATAL" is not one of the codes. Known codes: ERROR, WARNING, INFO.
            {"severity": {"BIL-010": null}}             | 1, column 26 | Expected a string, found null.
            {"severity": {"BIL-010":"INFO","BIL-010":"INFO"}} | 1, column 32 | "BIL-010" stands here for the second time.
            {"severity": ["BIL-010"]}                   | 1, column 14 | Expected an object, found an array.
            {"off": ["XYZ-999"]}                        | 1, column 10 | There is no rule and no area "XYZ-999".
            {"off": ["bil-010"]}                        | 1, column 10 | There is no rule and no area "bil-010". Did you mean "BIL-010"?
            {"off": ["PST","PST"]}                      | 1, column 16 | "PST" stands here for the second time.
            {"off": [], "off": []}                      | 1, column 13 | "off" stands here for the second time.
            {"off": "PST"}                              | 1, column 9 | Expected an array, found a string.
            {"requiredLanguages": ["e!"]}               | 1, column 24 | "e!" is not a well-formed language tag.
            {"requiredLanguages": ["fr", "FR"]}         | 1, column 30 | "fr" stands here for the second time.
            []                                          | 1, column 1 | Expected an object, found an array.
            {"off": ["PST"]                             | 1, column 16 | This is not JSON: the input ends too early.
            {} {}                                       | 1, column 4 | This is not JSON: unexpected "{".
            ^^                                          | 1, column 1 | This is not JSON: the input ends too early.
            """)
    void whatIsWrongIsSaidWithItsPlace(String text, String place, String message) {
        assertThatThrownBy(() -> RuleFile.ofText("rules.json", text).applyTo(STANDARD))
                .isInstanceOf(RuleFileException.class)
                .hasMessage("rules.json, line %s: %s", place, message);
    }

    @Test
    void everythingIsSaidAtOnceAndInBothLanguages() {
        RuleFileException wrong = refused("{\n  \"severity\": {\"XYZ-001\": \"HIGH\"},\n  \"offf\": 1\n}");

        assertThat(wrong.lines(ReportLanguage.ENGLISH))
                .hasSize(3)
                .containsExactly(wrong.getMessage().split("\n"));
        assertThat(wrong.lines(ReportLanguage.FRENCH))
                .containsExactly(
                        "règles, ligne 2, colonne 16 : Il n’y a pas de règle « XYZ-001 ».",
                        "règles, ligne 2, colonne 27 : « HIGH » n’est pas un des codes. Codes connus : ERROR, WARNING, INFO.",
                        "règles, ligne 3, colonne 3 : Propriété inconnue « offf ». Vouliez-vous dire « off » ?");
        assertThat(wrong.findings(ReportLanguage.FRENCH))
                .extracting(finding -> finding.getRule() + " " + finding.getPointer())
                .containsExactly("JSN-006 /severity/XYZ-001", "JSN-006 /severity/XYZ-001", "JSN-004 /offf");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        Path latin = folder.resolve("latin.json");
        Files.write(latin, new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});
        Path wide = folder.resolve("wide.json");
        Files.write(wide, new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0});

        for (Path file : List.of(latin, wide)) {
            assertThatThrownBy(() -> RuleFile.of(file).applyTo(STANDARD))
                    .isInstanceOf(RuleFileException.class)
                    .hasMessageContaining("The input must be UTF-8.");
        }
    }

    @Test
    void whatIsTooDeepIsRefused() {
        assertThat(refused("{\"off\": " + "[".repeat(100)).getMessage()).contains("Depth of nesting");
        assertThat(refused(" ".repeat(17 << 20)).getMessage()).contains("Bytes of a record");
    }

    @Test
    void aFileThatIsNotThereIsAnInputOutputProblem() {
        Path missing = folder.resolve("none.json");
        assertThatThrownBy(() -> RuleFile.of(missing)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theSchemaKnowsTheForm() {
        assertThat(Schemas.problems(PartnershipSchema.rules(), RULES)).isEmpty();
        for (String wrong : List.of(
                "{\"sevrity\": {}}",
                "{\"severity\": {\"BIL-010\": \"FATAL\"}}",
                "{\"severity\": {\"PST\": \"INFO\"}}",
                "{\"off\": [\"pst\"]}",
                "{\"requiredLanguages\": [\"e!\"]}")) {
            assertThat(Schemas.problems(PartnershipSchema.rules(), wrong))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    private static RuleFileException refused(String text) {
        return catchThrowableOfType(
                RuleFileException.class, () -> RuleFile.ofText("règles", text).applyTo(STANDARD));
    }

    private static List<String> lines(PartnershipValidator validator) {
        return validator.validate(NGO).findings().stream()
                .map(finding -> finding.getRule() + " " + finding.getSeverity())
                .toList();
    }
}
