package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.golden.Golden;
import org.ngopartnership.validation.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag(Golden.TAG)
class RulesCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theTableReadsAsThePersonWhoReadItLikedIt(String language) {
        Run run = Run.of("rules", "--language=" + language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("src/test/resources/org/ngopartnership/examples/cli/rules_" + language + ".txt", run.out());
    }

    @Test
    void everyAreaHasATitleInBothLanguages() {
        for (String area : RuleCatalogue.standard().areas()) {
            assertThat(Run.of("rules").out()).containsPattern("(?m)^" + area + "  \\p{Lu}");
            assertThat(Run.of("rules", "--language=fr").out()).containsPattern("(?m)^" + area + "  \\p{Lu}");
        }
    }

    @Test
    void jsonHoldsEveryRuleWithAllItsParts() {
        JsonNode rules =
                JsonMapper.shared().readTree(Run.of("rules", "--format=json").out());

        assertThat(rules.size()).isEqualTo(RuleCatalogue.standard().rules().size());
        JsonNode prior = find(rules, "PST-003");
        assertThat(prior.propertyNames())
                .containsExactly("id", "severity", "target", "since", "sources", "title", "message", "rationale");
        assertThat(prior.get("severity").asString()).isEqualTo("ERROR");
        assertThat(prior.get("target").asString()).isEqualTo("Partnership");
        assertThat(prior.get("sources").get(0).asString()).startsWith("http://portal.unesco.org/");
    }

    @Test
    void jsonIsInTheLanguageAskedFor() {
        JsonNode rules = JsonMapper.shared()
                .readTree(Run.of("rules", "--format=json", "--language=fr").out());

        assertThat(find(rules, "NGO-001").get("title").asString()).isEqualTo("Une organisation a un nom");
    }

    @Test
    void jsonEndsInOneLineFeedAndHoldsNoOther() {
        assertThat(Run.of("rules", "--format=json").out())
                .startsWith("[\n  {\n    \"id\": ")
                .endsWith("\n]\n")
                .doesNotContain("\r");
    }

    @Test
    void markdownShowsMarkUpInTextsAsText() {
        String page = Run.of("rules", "--format=markdown").out();

        assertThat(page).startsWith("# Rules\n\n## NGO Organizations\n\n### NGO-001 An organization has a name\n\n- ");
        assertThat(page).contains("entities such as \\&nbsp; are");
        assertThat(page).contains("[S44](<http://doczz.fr/doc/2153595/formulaire-de-demande-d-admission>)");
        assertThat(page).contains("SEED `examples/data/working-group-note.json`");
    }

    @Test
    void everySourceOfARuleHasAnAddress() {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        catalogue
                .rules()
                .forEach(rule -> assertThat(catalogue.sources(rule.id()))
                        .as(rule.id())
                        .containsOnlyKeys(rule.sources())
                        .allSatisfy((key, address) -> assertThat(address).isNotEqualTo(key)));
    }

    @Test
    void coloursStandOnATerminalOnly() {
        assertThat(Run.of("rules").out()).doesNotContain("\u001b");
        assertThat(Run.onTerminal().run("rules").out()).contains("\u001b[31merror");
        assertThat(Run.onTerminal().run("rules", "--colour=never").out()).doesNotContain("\u001b");
        assertThat(Run.of("rules", "--colour=always").out()).contains("\u001b[1mNGO");
    }

    @Test
    void theEnvironmentCanRefuseColours() {
        List<Run> runs = List.of(
                Run.onTerminal().environment("NO_COLOR", "1").run("rules"),
                Run.onTerminal().environment("TERM", "dumb").run("rules"));

        assertThat(runs).allSatisfy(run -> assertThat(run.out()).doesNotContain("\u001b"));
        assertThat(Run.onTerminal().environment("NO_COLOR", "").run("rules").out())
                .contains("\u001b");
        assertThat(Run.onTerminal()
                        .environment("NO_COLOR", "1")
                        .run("rules", "--colour=always")
                        .out())
                .contains("\u001b");
    }

    private static JsonNode find(JsonNode rules, String id) {
        return rules.valueStream()
                .filter(rule -> rule.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
