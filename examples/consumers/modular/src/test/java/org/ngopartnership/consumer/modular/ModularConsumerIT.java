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
    void readsAndValidatesFromTheModulePathAlone() throws Exception {
        List<String> lines = run();

        assertThat(lines)
                .contains(
                        "as read: []",
                        "changed: [NGO-007 /founded L’organisation serait fondée en 2031, donc après le 2026-11-23.]",
                        "Bean Validation: [founded The organization is said to be founded in 2031, which is after 2026-11-23.]",
                        "Bean Validation: [founded L’organisation serait fondée en 2031, donc après le 2026-11-23.]",
                        "own type: [date doit être une date telle que 2018-12-19, 2018, 1984~ ou 2018/2020-02 (EDTF, ISO 8601-2),"
                                + " symbol doit être une cote sous sa forme normale : 36 C/Resolution 108]",
                        "import: [JSN-007 /founded line 1]");
        assertThat(lines)
                .anyMatch(line -> line.matches("Main of module org\\.ngopartnership\\.consumer\\.modular in .*\\.jar"))
                .anyMatch(line -> line.matches("Ngo of module org\\.ngopartnership\\.core in .*\\.jar"))
                .anyMatch(line -> line.matches("PartnershipImport of module org\\.ngopartnership\\.json in .*\\.jar"));
        assertThat(lines)
                .contains("module org.hibernate.validator", "module tools.jackson.databind")
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
