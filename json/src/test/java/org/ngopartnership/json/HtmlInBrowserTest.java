package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ngopartnership.golden.Golden;

/** The page in Chromium, where that is installed: it fits the width of a desktop and of a phone, and nothing of the input acts. */
class HtmlInBrowserTest {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<Integer> WIDTHS = List.of(1280, 390, 320);

    /** A page that holds the report in a frame of a width and writes down what became of it. */
    private static final String FRAME = """
            <!DOCTYPE html><meta charset="utf-8"><iframe style="border:0;width:WIDTHpx;height:900px" srcdoc="PAGE"></iframe>
            <script>
              document.querySelector("iframe").addEventListener("load", event => {
                const page = event.target.contentDocument;
                const marked = page.querySelector("mark");
                document.body.append("width=" + page.documentElement.scrollWidth
                    + " acting=" + page.querySelectorAll("script, img, iframe, object, embed, link, [onerror]").length
                    + " findings=" + page.querySelectorAll("li.finding").length
                    + " bars=" + [...page.querySelectorAll("rect")].filter(bar => bar.getBoundingClientRect().width >= 1).length
                    + " marked=" + getComputedStyle(marked).textDecorationLine + ";");
              });
            </script>
            """;

    private static final Pattern MEASURED =
            Pattern.compile("width=(\\d+) acting=(\\d+) findings=(\\d+) bars=(\\d+) marked=([a-z]+);");

    @TempDir
    private Path folder;

    @Test
    void thePageFitsAndIsInert() throws IOException, InterruptedException {
        Path browser = browser().orElse(null);
        assumeTrue(browser != null, "No Chromium is installed: the page is not looked at in a browser");
        ImportReport hostile = HtmlReportTest.report(HtmlReportTest.STANDARD, "in.ndjson", HtmlReportTest.HOSTILE);
        ImportReport french = HtmlReportTest.report(
                HtmlReportTest.STANDARD.inFrench(),
                "a/very/long/path/" + "partenaires".repeat(20) + ".json",
                Golden.read("src/test/resources/golden/report/input.json"));
        for (ImportReport report : List.of(hostile, french)) {
            for (int width : WIDTHS) {
                Matcher measured = measure(browser, Pages.html(report), width);
                assertThat(Integer.parseInt(measured.group(1)))
                        .as("width of the page")
                        .isLessThanOrEqualTo(width);
                assertThat(measured.group(2)).as("elements that act").isEqualTo("0");
                assertThat(Integer.parseInt(measured.group(3)))
                        .isEqualTo(report.findings().size());
                assertThat(Integer.parseInt(measured.group(4)))
                        .isGreaterThanOrEqualTo(report.countsByRule().size());
                assertThat(measured.group(5)).as("style of a mark").isEqualTo("underline");
            }
        }
    }

    private Matcher measure(Path browser, String html, int width) throws IOException, InterruptedException {
        String escaped = html.replace("&", "&amp;").replace("\"", "&quot;");
        Path frame = Files.writeString(
                folder.resolve("frame.html"),
                FRAME.replace("WIDTH", Integer.toString(width)).replace("PAGE", escaped));
        Path out = folder.resolve("out.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        frame.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES))
                    .as("the browser ended")
                    .isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        Matcher measured = MEASURED.matcher(Files.readString(out));
        assertThat(measured.find()).as("the browser measured the page").isTrue();
        return measured;
    }

    private static Optional<Path> browser() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
