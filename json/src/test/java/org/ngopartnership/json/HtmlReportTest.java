package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.golden.Golden;
import org.ngopartnership.json.internal.csv.Delimiter;
import org.ngopartnership.validation.RulePage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {

    static final String HOSTILE = """
            {"id":"a","name":{"en":"<script>alert(1)</script>","fr":"\\"><img src=x onerror=alert(2)>"},"nom":"<b>"}
            {"id":"b","name":{"ar":"الجمعية العالمية للقراءة"},"founded":"x%s","\u202eevil\\u0000":1}
            {"id":"c","name":{"en":"]]>"},"</style>":1,"<!--":2,"&amp;":3,"\uffff":4}
            not json </pre></code></html>
            """.formatted("o".repeat(300));

    static final PartnershipImport STANDARD = PartnershipImport.standard().asOf(LocalDate.of(2026, 12, 1));

    private static final String BROKEN = Golden.read("src/test/resources/golden/report/input.json");

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "header",
            "main",
            "footer",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "ul",
            "ol",
            "li",
            "strong",
            "b",
            "span",
            "bdi",
            "code",
            "pre",
            "mark",
            "div",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "svg",
            "desc",
            "rect",
            "text",
            "fieldset",
            "legend",
            "label",
            "input",
            "details",
            "summary");

    @Test
    void everyPageIsWellFormedAndHoldsNothingThatActs() {
        for (ImportReport report : reports()) {
            Document page = Pages.page(report);
            assertInert(page);
            assertThat(Pages.html(report))
                    .startsWith("<!DOCTYPE html>\n<html lang=\"")
                    .endsWith("</html>\n");
        }
    }

    @Test
    void everyPageHasLandmarksAndHeadingsInOrder() {
        for (ImportReport report : reports()) {
            Document page = Pages.page(report);
            assertThat(page.getDocumentElement().getAttribute("lang"))
                    .isEqualTo(report.language().tag());
            for (String one : List.of("title", "header", "main", "footer", "h1")) {
                assertThat(Pages.elements(page, one)).as(one).hasSize(1);
            }
            int level = 0;
            for (Element element : Pages.elements(page, "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int next = element.getTagName().charAt(1) - '0';
                    assertThat(next).isBetween(1, level + 1);
                    assertThat(element.getTextContent()).isNotBlank();
                    level = next;
                }
            }
        }
    }

    @Test
    void everyIdIsBorneOnceAndEveryReferenceLeadsSomewhere() {
        for (ImportReport report : reports()) {
            Set<String> ids = new HashSet<>();
            List<String> references = new ArrayList<>();
            for (Element element : Pages.elements(Pages.page(report), "*")) {
                if (element.hasAttribute("id")) {
                    assertThat(ids.add(element.getAttribute("id")))
                            .as(element.getAttribute("id"))
                            .isTrue();
                }
                if (element.getAttribute("href").startsWith("#")) {
                    references.add(element.getAttribute("href").substring(1));
                }
                references.addAll(
                        List.of(element.getAttribute("aria-labelledby").split(" ")));
                references.add(element.getAttribute("for"));
            }
            references.removeIf(String::isEmpty);
            assertThat(ids).containsAll(references);
        }
    }

    @Test
    void theTopTellsTheNumbers() {
        Document page = Pages.page(report(STANDARD.keepingFindings(2), "data/partners.json", BROKEN));

        assertThat(Pages.texts(page, "h1")).containsExactly("Report on partners.json");
        assertThat(Pages.texts(page, "header").get(0)).contains("records, judged on 2026-12-01");
        ImportReport all = report(STANDARD, "data/partners.json", BROKEN);
        long total = all.findings().size();
        assertThat(Pages.texts(page, "p")).contains(total - 2 + " more findings are counted but not shown");
        assertThat(Pages.texts(page, "td"))
                .contains("json", Long.toString(all.sources().get(0).read()));
        assertThat(Pages.texts(page, "desc")).allMatch(text -> text.matches("(?s)(.+: \\d+(; )?)+"));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMA, cells separated by commas, cellules séparées par des virgules",
        "SEMICOLON, cells separated by semicolons, cellules séparées par des points-virgules",
        "TAB, cells separated by tabs, cellules séparées par des tabulations"
    })
    void theTableOfSourcesTellsWhatSeparatesCells(Delimiter delimiter, String english, String french) {
        String table = String.join(delimiter.text(), "id", "name.en", "level\n");

        assertThat(Pages.texts(Pages.page(report(STANDARD, "in.csv", table)), "td"))
                .contains("csv · " + english);
        assertThat(Pages.texts(Pages.page(report(STANDARD.inFrench(), "in.csv", table)), "td"))
                .contains("csv · " + french);
    }

    @Test
    void aFindingShowsWhatWhereAndTheText() {
        Document page =
                Pages.page(report(Imports.TOYS, "in.ndjson", "{\"id\":\"a\",\"name\":{\"en\":\"N\"},\"nom\":1}\n"));

        assertThat(Pages.texts(page, "li"))
                .anySatisfy(text -> assertThat(text)
                        .contains("warning", "JSN-004", "Unknown property \"nom\".")
                        .contains("line 1, column 29", "/nom"));
        assertThat(Pages.texts(page, "mark")).containsExactly("\"nom\"");
        assertThat(Pages.texts(page, "pre").get(0)).isEqualTo("{\"id\":\"a\",\"name\":{\"en\":\"N\"},\"nom\":1}");
    }

    @Test
    void whatIsMissingAtTheEndIsMarkedThere() {
        Document page = Pages.page(report(Imports.TOYS, "in.ndjson", "{\"id\":\"a\"\n"));

        assertThat(Pages.texts(page, "mark")).containsExactly("\u00a0");
    }

    @Test
    void everyRuleThatOccursIsExplained() {
        ImportReport report = report(STANDARD, "partners.json", BROKEN);
        Document page = Pages.page(report);

        for (String rule : report.countsByRule().keySet()) {
            Element explained = Pages.elements(page, "article").stream()
                    .filter(article -> article.getAttribute("id").equals("rule-" + rule))
                    .findFirst()
                    .orElseThrow();
            assertThat(explained.getTextContent()).contains(rule, "Why", "An example that keeps the rule");
        }
        assertThat(Pages.elements(page, "a"))
                .extracting(link -> link.getAttribute("href"))
                .anyMatch(address -> address.startsWith("http"));
    }

    @Test
    void thePageIsFrenchThroughout() {
        String text = Pages.page(report(STANDARD.inFrench(), "partners.json", BROKEN))
                .getElementsByTagName("body")
                .item(0)
                .getTextContent();

        assertThat(text)
                .contains("Rapport sur partners.json", "Résumé", "Constats par règle", "Constats par domaine")
                .contains("erreurs", "jugés le 1er décembre 2026", "Pourquoi", "Établi par ngo-partnership")
                .doesNotContain("Findings", "findings", "warning", "Summary", "Why", " line ", "records");
    }

    @Test
    void whatIsNotSeenIsSpeltOutAndMarked() {
        Document page = Pages.page(report(STANDARD, "in\u202e.ndjson", HOSTILE));

        assertThat(Pages.elements(page, "span").stream()
                        .filter(span -> span.getAttribute("class").equals("spelt"))
                        .map(Element::getTextContent))
                .contains("\\u202E", "\\u0000", "\\uFFFF");
        assertThat(Pages.texts(page, "html").get(0)).doesNotContain("\u202e", "\u0000", "\uffff");
        assertThat(Pages.texts(page, "h1").get(0)).isEqualTo("Report on in\\u202E.ndjson");
    }

    @Test
    void wordsFromRightToLeftTurnNothingAroundInAPieceOfInput() {
        Document page = Pages.page(report(STANDARD, "in.ndjson", HOSTILE));

        assertThat(Pages.elements(page, "bdi").stream()
                        .filter(bdi -> bdi.getParentNode().getNodeName().equals("code"))
                        .map(Element::getTextContent))
                .contains("الجمعية العالمية للقراءة");
        assertThat(Pages.elements(page, "pre"))
                .allMatch(pre -> pre.getAttribute("dir").equals("ltr"));
    }

    @Test
    void whatTheBaselineDidIsSaid() {
        Baseline baseline = Baseline.of(Imports.ndjson("{\"id\":\"a\",\"nom\":1,\"<x>\":1}"));
        ImportReport report = report(Imports.TOYS.withBaseline(baseline), "in.ndjson", "{\"id\":\"a\",\"nom\":1}");
        Document page = Pages.page(report);

        assertThat(Pages.texts(page, "p")).contains("2 findings are accepted by the baseline and hidden");
        assertThat(Pages.texts(page, "summary")).contains("1 finding of the baseline no longer occurs:");
        assertThat(Pages.texts(page, "li"))
                .anySatisfy(text -> assertThat(text).contains("JSN-004", "a /<x>", "Unknown property"));
        assertThat(Pages.texts(page, "p")).contains("Nothing was found.");
    }

    @Test
    void manyRulesAreShownAsFewBars() {
        ImportReport report = report(STANDARD, "world.ndjson", everyRule());
        assertThat(report.countsByRule()).hasSizeGreaterThan(12);
        Element chart = Pages.elements(Pages.page(report), "desc").get(0);
        assertThat(chart.getTextContent().split("; ")).hasSize(12);
        assertThat(chart.getTextContent()).contains(" others: ");
    }

    @Property(tries = 200)
    void nothingOfAnInputBecomesPartOfThePage(@ForAll String name, @ForAll String value) {
        String text = JsonMapper.shared().writeValueAsString(value);
        Document page = Pages.page(report(
                STANDARD, name, "{\"id\":" + text + ",\"name\":{\"en\":" + text + "}," + text + ":" + text + "}\n"));

        assertInert(page);
        assertThat(Pages.texts(page, "html").get(0).codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
    }

    /** The failing example of every rule, one after the other. */
    private static String everyRule() {
        StringBuilder lines = new StringBuilder();
        STANDARD.validator
                .catalogue()
                .rules()
                .forEach(rule -> STANDARD.validator
                        .catalogue()
                        .page(rule.id())
                        .flatMap(RulePage::failingExample)
                        .ifPresent(example ->
                                lines.append(example.replace('\n', ' ')).append('\n')));
        return lines.toString();
    }

    private static void assertInert(Document page) {
        for (Element element : Pages.elements(page, "*")) {
            assertThat(ELEMENTS).contains(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String attribute = element.getAttributes().item(i).getNodeName();
                assertThat(attribute).doesNotStartWith("on").isNotIn("src", "style", "srcdoc", "action");
            }
            assertThat(element.getAttribute("href")).matches("|#.*|https?://.*");
        }
        assertThat(Pages.elements(page, "style"))
                .hasSize(1)
                .allSatisfy(style -> assertThat(style.getTextContent()).doesNotContain("url(", "@import", "<"));
    }

    private static List<ImportReport> reports() {
        ImportReport found = report(STANDARD, "partners.json", BROKEN);
        return List.of(
                found,
                report(STANDARD.inFrench(), "partners.json", BROKEN),
                report(STANDARD.keepingFindings(1), "partners.json", BROKEN),
                report(STANDARD.keepingFindings(0), "partners.json", BROKEN),
                report(STANDARD.withBaseline(Baseline.of(found)), "partners.json", BROKEN),
                report(STANDARD, "in.ndjson", HOSTILE),
                report(STANDARD, "<i>\"'&.ndjson", ""),
                report(Imports.TOYS, "in.ndjson", "{\"id\":\"a\",\"fields\":[\"LOCAL\"]}"),
                none(),
                several());
    }

    private static ImportReport none() {
        try (ImportResults results = STANDARD.open(List.of())) {
            return results.report();
        }
    }

    private static ImportReport several() {
        try (ImportResults results = STANDARD.open(
                List.of(ImportSource.ofText("a.ndjson", HOSTILE), ImportSource.ofText("b.ndjson", HOSTILE)))) {
            return results.report();
        }
    }

    static ImportReport report(PartnershipImport options, String name, String input) {
        return Imports.report(options, name, input.getBytes(StandardCharsets.UTF_8));
    }
}
