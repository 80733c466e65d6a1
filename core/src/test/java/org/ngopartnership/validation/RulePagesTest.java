package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;

class RulePagesTest {

    private static final String PAGE = """
            # XY-001

            - severity: WARNING
            - since: 1.2
            - sources: S1 S2
            - day: 2020-02-26
            - languages: en fr

            ## en

            - title: A title: with a colon
            - message: From {start} to {end}.
            - message without end: From {start} on.
            - message without start end: At no time.
            - rationale: Because.
            - difference: The end is not known.

            ## fr

            - title: Un titre
            - message: De {start} à {end}.
            - rationale: Parce que.

            ## keeps

            ```csv
            id
            a
            ```

            ## breaks

            ```json
            {
              "id": "## keeps"
            }
            ```
            """;

    private final Map<String, String> resources = new HashMap<>(Map.of("pages/XY-001.md", PAGE));
    private final RulePages pages = RulePages.beside(this::open);

    private @Nullable InputStream open(String name) {
        String text = resources.get(name);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private RulePage page() {
        return pages.page("XY-001").orElseThrow();
    }

    @Test
    void theHeadSaysWhatIsOfNoLanguage() {
        assertThat(page().rule()).isEqualTo("XY-001");
        assertThat(page().severity()).isEqualTo(Severity.WARNING);
        assertThat(page().since()).isEqualTo("1.2");
        assertThat(page().sources()).containsExactly("S1", "S2");
        assertThat(page().asOf()).contains(LocalDate.of(2020, 2, 26));
        assertThat(page().requiredLanguages()).containsExactly("en", "fr");
        assertThat(page().languages()).containsExactly("en", "fr");
    }

    @Test
    void theSectionsSayWhatIsOfALanguage() {
        RuleText english = page().text(ReportLanguage.ENGLISH);
        assertThat(english.title()).isEqualTo("A title: with a colon");
        assertThat(english.rationale()).isEqualTo("Because.");
        assertThat(english.difference()).isEqualTo("The end is not known.");
        RuleText french = page().text(ReportLanguage.FRENCH);
        assertThat(french.title()).isEqualTo("Un titre");
        assertThat(french.difference()).isEmpty();
    }

    @Test
    void theMessageIsTheOneForTheValuesThatAreThere() {
        RuleText english = page().text(ReportLanguage.ENGLISH);
        assertThat(english.message(Map.of("start", "1", "end", "2"))).isEqualTo("From {start} to {end}.");
        assertThat(english.message(Map.of("start", "1"))).isEqualTo("From {start} on.");
        assertThat(english.message(Map.of())).isEqualTo("At no time.");
        assertThat(english.message(Map.of("end", "2"))).isEqualTo("From {start} to {end}.");
        assertThat(english.without(Map.of())).isEqualTo("start end");
    }

    @Test
    void examplesAreKeptToTheLetter() {
        assertThat(page().passingExample()).contains("id\na\n");
        assertThat(page().failingExample()).contains("{\n  \"id\": \"## keeps\"\n}\n");
    }

    @Test
    void pagesMayBePutTogetherWithoutTheirExamples() {
        String head = PAGE.substring(0, PAGE.indexOf("\n## keeps"));
        resources.put("pages.md", head.replace("WARNING", "INFO") + "\n" + head.replace("XY-001", "XY-002"));
        RulePages packed = RulePages.beside(this::open);
        assertThat(packed.page("XY-001").orElseThrow().severity()).isEqualTo(Severity.INFO);
        assertThat(packed.page("XY-001").orElseThrow().passingExample()).contains("id\na\n");
        assertThat(packed.page("XY-002").orElseThrow().severity()).isEqualTo(Severity.WARNING);
        assertThat(packed.page("XY-002").orElseThrow().passingExample()).isEmpty();
        assertThat(packed.page("XY-003")).isEmpty();
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(pages.page("XY-002")).isEmpty();
        assertThat(pages.source("S1")).isEmpty();
        resources.put("pages/XY-001.md", PAGE.substring(0, PAGE.indexOf("## keeps")));
        assertThat(page().passingExample()).isEmpty();
        assertThat(page().failingExample()).isEmpty();
    }

    @Test
    void textsOfAFurtherLanguageStandTogether() {
        ReportLanguage quebec = ReportLanguage.FRENCH; // stands on the page and is not looked for elsewhere
        resources.put("languages/fr/rules.properties", "XY-001.title=Autre titre");
        assertThat(page().text(quebec).title()).isEqualTo("Un titre");
        resources.put("pages/XY-001.md", PAGE.replace("## fr", "## de"));
        assertThat(page().text(quebec).title())
                .as("English, since title alone is no text")
                .startsWith("A title");
        resources.put(
                "languages/fr/rules.properties",
                "XY-001.title=Autre titre\nXY-001.message=m\nXY-001.rationale=r\nXY-001.message.without.start.end=s\n");
        RulePage other = RulePages.beside(this::open).page("XY-001").orElseThrow();
        assertThat(other.text(quebec).title()).isEqualTo("Autre titre");
        assertThat(other.text(quebec).messagesWithout()).isEqualTo(Map.of("start end", "s"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # XY-001            | # XY-002           | begins with # XY-002
                    severity: WARNING   | severity: BAD      | BAD
                    severity: WARNING   | weight: WARNING    | weight: WARNING
                    since: 1.2          | day: 2020-02-26    | day stands twice
                    - since: 1.2        | since: 1.2         | since: 1.2
                    ## en               | ## de              | it has no section en
                    title: A            | heading: A         | heading: A
                    - title: A          | - rationale: A     | rationale stands twice
                    """)
    void aPageThatIsNotWrittenAsPagesAreIsToldByName(String right, String wrong, String told) {
        resources.put("pages/XY-001.md", PAGE.replaceFirst(right, wrong));
        assertThatIllegalStateException()
                .isThrownBy(() -> pages.page("XY-001"))
                .withMessageContaining("XY-001")
                .withMessageContaining(told);
    }
}
