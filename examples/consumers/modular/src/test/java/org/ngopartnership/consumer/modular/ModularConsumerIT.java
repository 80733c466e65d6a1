package org.ngopartnership.consumer.modular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the application of this module in a JVM of its own, with the packaged jars on the module path and no other option. */
class ModularConsumerIT {

    @TempDir
    private Path folder;

    @Test
    void runsFromTheModulePathAlone() throws Exception {
        List<String> lines = run();

        assertThat(lines).contains("pointer /history/1");
        assertThat(lines)
                .anyMatch(line -> line.matches("Main of module org\\.ngopartnership\\.consumer\\.modular in .*\\.jar"))
                .anyMatch(line -> line.matches("DataPath of module org\\.ngopartnership\\.core in .*\\.jar"));
        assertThat(lines)
                .contains("module org.ngopartnership.json", "module org.hibernate.validator")
                .noneMatch(line -> line.contains("expressly") || line.equals("module jakarta.el"));
    }

    private List<String> run() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("module.path"),
                        "--module",
                        "org.ngopartnership.consumer.modular/org.ngopartnership.consumer.modular.Main")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ended in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output, UTF_8);
        assertThat(process.exitValue()).as("exit code, after %s", lines).isZero();
        return lines;
    }
}
