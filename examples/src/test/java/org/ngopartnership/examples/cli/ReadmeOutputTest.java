package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows of a report is what the command prints; "…" alone on a line stands for what it leaves out. */
class ReadmeOutputTest {

    private static final String NOTE = "data/working-group-note.json";

    @Test
    void theReadmeShowsWhatTheFirstCommandPrints() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        int start = readme.indexOf("```\nexamples/" + NOTE) + "```\n".length();
        String shown = readme.substring(start, readme.indexOf("```", start));
        String printed = Run.of("validate", "--as-of=2020-02-26", NOTE).out();

        assertThat(shown.split("(?m)^…\n", -1))
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat("examples/" + printed).contains(part.stripTrailing()));
    }
}
