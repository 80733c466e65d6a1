package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    private static final String NOTE = "data/working-group-note.json";
    private static final String GOOD = "{\"id\": \"wrs\", \"name\": {\"en\": \"Reading\", \"fr\": \"Lecture\"}}\n";
    private static final String UNNAMED = "{\"id\": \"wrs\"}\n";
    private static final String ONE_LANGUAGE = "{\"id\": \"wrs\", \"name\": {\"en\": \"Reading\"}}\n";
    private static final String MISSPELT =
            "{\"id\": \"wrs\", \"name\": {\"en\": \"Reading\", \"fr\": \"Lecture\"}, \"websit\": \"x\"}\n";

    @TempDir
    Path folder;

    @Test
    void severalThreadsReportTheSame() {
        String input = (GOOD + UNNAMED + ONE_LANGUAGE + MISSPELT).repeat(5_000);
        Run alone = Run.withInput(input).run("validate", "--as-of=2026-11-23", "-");
        Run together = Run.withInput(input).run("validate", "--as-of=2026-11-23", "--threads=3", "-");

        assertThat(alone.exitCode()).isEqualTo(1);
        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-26", "2021-06-30", "2026-11-23", "2099-12-31"})
    void theNoteHasNoErrorOnAnyDay(String day) {
        for (String language : new String[] {"en", "fr"}) {
            Run run = Run.of("validate", "--format=json", "--language=" + language, "--as-of=" + day, NOTE);

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            JsonNode report = JsonMapper.shared().readTree(run.out());
            assertThat(report.at("/counts/error").asInt()).isZero();
            assertThat(report.get("findings").size()).isPositive();
        }
    }

    @Test
    void theDayIsTodayInUtcUnlessSaidOtherwise() {
        assertThat(Run.of("validate", NOTE).out()).contains("judged on 2026-11-23");
        assertThat(Run.of("validate", "--as-of=2020-02-26", NOTE).out()).contains("judged on 2020-02-26");
        assertThat(Run.of("validate", "--language=fr", NOTE).out())
                .contains("jugés le 23 novembre 2026", "avertissement");
    }

    @ParameterizedTest
    @CsvSource({"error,0,0,1", "warning,0,1,1", "info,1,1,1", "never,0,0,0", "ERROR,0,0,1"})
    void theExitCodeFollowsTheSeverityAskedFor(String failOn, int onInfo, int onWarning, int onError) {
        assertThat(exitCode(ONE_LANGUAGE, "--fail-on=" + failOn)).isEqualTo(onInfo);
        assertThat(exitCode(MISSPELT, "--fail-on=" + failOn)).isEqualTo(onWarning);
        assertThat(exitCode(UNNAMED, "--fail-on=" + failOn)).isEqualTo(onError);
        assertThat(exitCode(GOOD, "--fail-on=" + failOn)).isZero();
    }

    @Test
    void findingsThatAreNotShownCountForTheExitCode() {
        Run run = Run.withInput(MISSPELT + UNNAMED).run("validate", "--max-findings=0", "--format=json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(report.get("findings").size()).isZero();
        assertThat(report.get("omitted").asInt()).isEqualTo(3);
    }

    @Test
    void standardInputIsReadInTheFormStatedOrGuessed() {
        assertThat(Run.withInput(GOOD).run("validate", "-").exitCode()).isZero();
        assertThat(Run.withInput(GOOD).run("validate", "--from=ndjson", "-").exitCode())
                .isZero();
        assertThat(Run.withInput("{\"schemaVersion\": \"1\", \"ngos\": []}")
                        .run("validate", "--from=json", "--format=json", "-")
                        .out())
                .contains("\"format\": \"json\"");
    }

    @Test
    void severalFilesAreOneInput() throws IOException {
        Path one = file("one.ndjson", GOOD);
        Path other = file("other.ndjson", GOOD);

        Run run = Run.of("validate", one.toString(), other.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("one.ndjson   1 record", "other.ndjson   1 record", "REL-002");
    }

    @Test
    void aFileThatIsGivenTwiceIsWrongUse() throws IOException {
        String file = file("one.ndjson", GOOD).toString();
        String again = folder.resolve(".").resolve("one.ndjson").toString();

        Run run = Run.of("validate", file, again);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ngo-partnership: " + again + " is given twice.\n");
        assertThat(Run.of("validate", "--language=fr", file, again).err()).contains("est donné deux fois.");
    }

    @Test
    void anEmptyNameIsThatOfNoFile() {
        Run run = Run.of("validate", "");

        assertThat(run).isEqualTo(new Run(3, "", "ngo-partnership: \"\": there is no such file\n"));
    }

    @Test
    void referencesAreJudgedAsAsked() throws IOException {
        String group =
                "{\"type\": \"WORKING_GROUP\", \"id\": \"wg\", \"name\": {\"en\": \"a\", \"fr\": \"b\"}, \"documents\": {\"items\": [\"nowhere\"]}}\n";
        Path file = file("group.ndjson", group);

        assertThat(Run.of("validate", file.toString()).out()).doesNotContain("REL-001");
        assertThat(Run.of("validate", "--references=closed", file.toString()).out())
                .contains("REL-001");
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        Run run = Run.of("validate", folder.resolve("none.json").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("none.json: there is no such file\n").startsWith("ngo-partnership: ");
    }

    @Test
    void whatIsUnreadableIsToldInFrench() {
        assertThat(Run.of("validate", "--language=fr", "none.json").err())
                .isEqualTo("ngo-partnership: none.json : ce fichier n’existe pas\n");
        assertThat(Run.of("validate", "--language=fr", folder.toString()).err()).contains("lecture impossible");
    }

    @Test
    void aFolderIsUnreadable() {
        Run run = Run.of("validate", folder.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be read; it is a folder or broken");
    }

    @Test
    void anUnreadableFileDoesNotStopTheOthers() throws IOException {
        Run run = Run.of("validate", "none.json", file("good.ndjson", GOOD).toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("none.json: there is no such file");
        assertThat(run.out()).contains("good.ndjson   1 record", "1 accepted");
    }

    @Test
    void anInputThatBreaksOffIsUnreadable() {
        Run run = Run.withInput(new BrokenInput(new IOException("the line is dead\u0007")))
                .run("validate", "-");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("ngo-partnership: an input broke off while it was read: the line is dead\\u0007\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "[", "{\"ngos\": [", "\u0000", "null", "\"\ud83d\ude00"})
    void brokenAndEmptyContentIsAFindingNotAFault(String content) throws IOException {
        for (String name : new String[] {"broken.json", "broken.ndjson"}) {
            Run run = Run.of("validate", "--fail-on=info", file(name, content).toString());

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("JSN-0");
        }
    }

    @Test
    void latin1IsAFinding() throws IOException {
        Path file = folder.resolve("latin.ndjson");
        Files.write(file, GOOD.replace("Reading", "Société").getBytes(StandardCharsets.ISO_8859_1));

        Run run = Run.of("validate", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("JSN-009");
    }

    @Test
    void theReportCanGoToAFile() throws IOException {
        Path report = folder.resolve("report.txt");

        Run run = Run.onTerminal()
                .run(
                        "validate",
                        "--output=" + report,
                        file("bad.ndjson", UNNAMED).toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(report)).contains("NGO-001").doesNotContain("\u001b");
    }

    @Test
    void aReportNeverTakesThePlaceOfAnInput() throws IOException {
        Path input = file("good.ndjson", GOOD);

        Run run = Run.of("validate", "--output=" + input, input.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is one of the inputs");
        assertThat(input).hasContent(GOOD);
    }

    @Test
    void aReportThatCannotBeWrittenIsWrongUse() throws IOException {
        String input = file("good.ndjson", GOOD).toString();

        assertThat(Run.of("validate", "--output=" + folder, input).exitCode()).isEqualTo(2);
        assertThat(Run.of("validate", "--output=" + folder.resolve("no/where"), input)
                        .err())
                .startsWith("ngo-partnership: --output: there is no folder \"" + folder.resolve("no") + "\".\n");
        assertThat(Run.of("validate", "--output=" + input + "/where", input).err())
                .startsWith("ngo-partnership: --output: \"" + input + "/where\" cannot be written.\n");
        assertThat(Run.of("validate", "--output=a\u0000b", input).exitCode()).isEqualTo(2);
    }

    @Test
    void nothingOfAnInputDrivesTheTerminal() throws IOException {
        Path file =
                file("a\u001b[31m\u202eb.ndjson", "{\"id\": \"\u001b\u202e\", \"na\\u001bme\": \"\u2066\u009b\"}\n");

        Run run = Run.of("validate", file.toString());

        assertThat(run.out()).contains("\\u001B[31m\\u202Eb.ndjson");
        assertThat(run.out()).doesNotContain("\u001b", "\u202e", "\u2066", "\u009b");
        assertThat(Run.of("validate", "\u001b[31m.json").err())
                .contains("\\u001B")
                .doesNotContain("\u001b");
    }

    @Test
    void coloursStandOnATerminalOnly() {
        assertThat(Run.withInput(UNNAMED).run("validate", "-").out()).doesNotContain("\u001b");
        assertThat(Run.withInput(UNNAMED).terminal().run("validate", "-").out()).contains("\u001b[");
        assertThat(Run.withInput(UNNAMED)
                        .terminal()
                        .run("validate", "--format=json", "-")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void aNameThatBeginsWithAnAtSignIsAName() {
        assertThat(Run.of("validate", "@none.json").err()).contains("@none.json: there is no such file");
        assertThat(Run.of("validate", "--", "--none.json").err()).contains("--none.json: there is no such file");
    }

    private static int exitCode(String records, String option) {
        return Run.withInput(records).run("validate", option, "-").exitCode();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
