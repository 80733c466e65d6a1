package org.ngopartnership.examples.surroundings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Default locale, zone and charset change not a byte of what is written. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SameBytesTest {

    private static String expected = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() throws IOException {
        expected = new String(EverythingWritten.bytes(), UTF_8);
    }

    @Test
    void thereIsSomethingToCompare() {
        assertThat(expected)
                .contains("working-group-note.json", "unesco-2012-2024.json", "broken.ndjson")
                .contains("JSN-001", "JSN-004", "JSN-006", "JSN-007", "JSN-009", "LNG-004", "NGO-007", "BIL-001")
                .contains("Did you mean", "Vouliez-vous dire", "Société");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US,Etc/GMT+12",
        "fr-FR,UTC",
        "ar-EG-u-nu-arab,Pacific/Kiritimati",
        "tr-TR,Etc/GMT+12",
        "th-TH-u-ca-buddhist-nu-thai,UTC"
    })
    void theDefaultLocaleAndZoneDoNotCount(String locale, String zone) throws IOException {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(new String(EverythingWritten.bytes(), UTF_8)).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    /** The default charset is fixed when a JVM starts. */
    @ParameterizedTest
    @CsvSource({"ISO-8859-1,fr,FR,Etc/GMT+12", "US-ASCII,ar,EG,UTC", "UTF-16,tr,TR,Pacific/Kiritimati"})
    void theDefaultCharsetDoesNotCount(String charset, String language, String country, String zone)
            throws IOException, InterruptedException {
        Path written = folder.resolve("written");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=" + charset,
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EverythingWritten.class.getName(),
                        written.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ended in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(() -> "exit code, after " + text(log))
                .isZero();
        assertThat(text(written)).isEqualTo(expected);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
