package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatsTest {

    private static final String BAD = "{\"id\": \"a\", \"name\": {\"en\": \"A\", \"fr\": \"A\"}, \"nom\": 1}\n";
    private static final String WORSE = "{\"id\": \"b\", \"level\": \"GLOBAL\"}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"sarif,\"version\": \"2.1.0\"", "html,<!DOCTYPE html>", "json,\"schemaVersion\": \"1\"", "text,JSN-004"
    })
    void aReportHasTheFormAskedFor(String format, String sign) throws IOException {
        Path report = folder.resolve("report");

        Run run = Run.withInput(BAD).terminal().run("validate", "--format=" + format, "-");
        Run toFile = Run.withInput(BAD).run("validate", "--format=" + format, "--output=" + report, "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(sign);
        assertThat(toFile.out()).isEmpty();
        assertThat(Files.readString(report)).contains(sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html"})
    void whatPeopleReadSpellsOutWhatNobodySees(String format) {
        String input = "{\"id\": \"a\\u202e\", \"na\\u001bme\": \"\u2066\u009b\"}\n";
        Path file = folder.resolve("in\u202e.ndjson");

        Run run = Run.withInput(input).run("validate", "--format=" + format, "-");

        assertThat(run.out()).contains("\\u202E", "\\u001B").doesNotContain("\u001b", "\u202e", "\u2066", "\u009b");
        assertThat(Run.of("validate", file.toString()).err()).contains("in\\u202E.ndjson");
    }

    @Test
    void theLanguageIsThatOfThePage() {
        assertThat(Run.withInput(BAD)
                        .run("validate", "--language=fr", "--format=html", "-")
                        .out())
                .contains("<html lang=\"fr\">", "Résumé");
    }

    @Test
    void acceptedFindingsDoNotCountForTheExitCode() throws IOException {
        String baseline = baseline(WORSE).toString();

        Run same = Run.withInput("\n" + WORSE).run("validate", "--fail-on=info", "--baseline=" + baseline, "-");
        Run more =
                Run.withInput(WORSE + WORSE.replace("\"b\"", "\"c\"")).run("validate", "--baseline=" + baseline, "-");

        assertThat(same.exitCode()).isZero();
        assertThat(same.out())
                .contains("findings are accepted by the baseline and hidden")
                .doesNotContain("JSN-006");
        assertThat(more.exitCode()).isEqualTo(1);
        assertThat(more.out()).contains("JSN-006");
    }

    @ParameterizedTest
    @CsvSource({
        "text,accepted by the baseline",
        "json,\"hidden\": 2",
        "sarif,\"hidden\": 2",
        "html,accepted by the baseline"
    })
    void everyFormSaysWhatIsHidden(String format, String saying) throws IOException {
        Run run = Run.withInput(WORSE).run("validate", "--format=" + format, "--baseline=" + baseline(WORSE), "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(saying);
    }

    @Test
    void aBaselineThatLeavesFindingsOutIsToldOf() throws IOException {
        Path baseline = folder.resolve("cut.json");
        Run.withInput(WORSE).run("validate", "--format=json", "--max-findings=1", "--output=" + baseline, "-");

        Run run = Run.withInput(WORSE).run("validate", "--baseline=" + baseline, "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("the baseline leaves 1 finding out");
        assertThat(Run.withInput(WORSE)
                        .run("validate", "--language=fr", "--baseline=" + baseline, "-")
                        .err())
                .contains("le rapport de référence omet 1 constat");
    }

    @Test
    void whatIsNoBaselineIsWrongUse() throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{\"ngos\": []}");

        for (String name : new String[] {none.toString(), folder.toString(), "nowhere.json", "a\u0000b"}) {
            Run run = Run.withInput(BAD).run("validate", "--baseline=" + name, "-");

            assertThat(run.exitCode()).as(name).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("ngo-partnership: --baseline: \"");
        }
        assertThat(Run.withInput(BAD).run("validate", "--baseline=" + none, "-").err())
                .contains("none.json\": This is not a report in JSON of this library: it has no array \"findings\".");
        assertThat(Run.withInput(BAD)
                        .run("validate", "--language=fr", "--baseline=" + none, "-")
                        .err())
                .contains("Ce n’est pas un rapport JSON de cette bibliothèque");
    }

    private Path baseline(String input) {
        Path file = folder.resolve("baseline.json");
        Run.withInput(input).run("validate", "--format=json", "--output=" + file, "-");
        return file;
    }
}
