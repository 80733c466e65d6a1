package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;

class ExplainCommandTest {

    @Test
    void aRuleIsToldWithReasonSourcesAndExamples() {
        Run run = Run.of("explain", "PST-003");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("PST-003  error  Associate status is preceded by two years of consultative status\n")
                .contains("\n  Judges: Partnership\n  Since: 0.1\n")
                .contains("\nWhy\n  Associate status asks for at least two years")
                .contains("\nSources\n  S3    http://portal.unesco.org/")
                .contains("\nPasses\n  {\n    \"type\": \"NGO\",")
                .contains("\nFails\n  {\n    \"type\": \"NGO\",");
    }

    @Test
    void aRuleIsToldInFrench() {
        assertThat(Run.of("explain", "--language=fr", "PST-003").out())
                .startsWith("PST-003  erreur  Le statut d’association est précédé")
                .contains("\nPourquoi\n", "\nConforme\n", "\nNon conforme\n");
    }

    @Test
    void everyRuleCanBeTold() {
        for (Rule<?> rule : RuleCatalogue.standard().rules()) {
            assertThat(Run.of("explain", rule.id()).out()).startsWith(rule.id());
            assertThat(Run.of("explain", rule.id(), "--language=fr").out()).contains("\nPourquoi\n");
        }
    }

    @Test
    void lettersMayBeSmall() {
        assertThat(Run.of("explain", "bil-002").out()).startsWith("BIL-002");
    }

    @Test
    void anIdMisspeltIsAnsweredWithTheOneMeant() {
        Run run = Run.of("explain", "PST-030");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        ngo-partnership: There is no rule "PST-030". Did you mean "PST-003"?
                        Try: ngo-partnership explain --help
                        """);
    }

    @Test
    void anIdFarFromAllIsAnsweredWithTheList() {
        Run run = Run.of("explain", "--language=fr", "quelque-chose");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("« quelque-chose »", "La commande « rules » les liste toutes.");
    }

    @Test
    void aMissingIdIsWrongUse() {
        assertThat(Run.of("explain").err()).startsWith("ngo-partnership: Missing: RULE.\n");
        assertThat(Run.of("explain", "--language=fr").err()).startsWith("ngo-partnership: Il manque : RÈGLE.\n");
    }
}
