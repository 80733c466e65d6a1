package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @Test
    void theScriptKnowsCommandsOptionsAndValues() {
        Run run = Run.of("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("validate", "--baseline", "(\"text\" \"json\" \"sarif\" \"html\")")
                .contains("complete -F _complete_ngo-partnership -o default ngo-partnership")
                .doesNotContain("\"SARIF\"", "compopt +o default");
    }

    @ParameterizedTest
    @CsvSource({
        "val,validate",
        "validate --base,--baseline",
        "validate --format sa,sarif",
        "convert --delim,--delimiter",
        "convert --delimiter se,semicolon",
        "completion --lang,--language"
    })
    void bashCompletes(String typed, String completed) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "There is no " + BASH);
        Path script = Files.writeString(
                folder.resolve("script"),
                Run.of("completion").out() + "COMP_WORDS=(ngo-partnership " + typed + ")\n"
                        + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                        + "_complete_ngo-partnership; printf '%s' \"${COMPREPLY[*]}\"\n");
        Process bash = new ProcessBuilder(BASH.toString(), script.toString())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bash.waitFor()).isZero();
        assertThat(out).isEqualTo(completed);
    }
}
