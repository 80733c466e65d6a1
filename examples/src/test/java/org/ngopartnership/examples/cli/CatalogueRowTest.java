package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.examples.cli.CatalogueRow.Fate;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;

/** Every row of the catalogue of the domain is accounted for, and every rule is one of its rows. */
class CatalogueRowTest {

    /** Areas of rules on the form of an input, which the catalogue of the domain does not hold. */
    private static final List<CatalogueRow> ROWS = CatalogueRow.all();

    @Test
    void theRowsThatAreRulesAreThere() {
        assertThat(ROWS.stream().filter(row -> row.fate() == Fate.RULE).map(CatalogueRow::id))
                .isSubsetOf(
                        RuleCatalogue.standard().rules().stream().map(Rule::id).toList());
    }

    @Test
    void noRowIsLostAndNoneStandsTwice() {
        assertThat(ROWS).extracting(CatalogueRow::id).hasSize(144).doesNotHaveDuplicates();
    }

    @Test
    void theOtherRowsGoToRulesThatThereAre() {
        assertThat(ROWS).allSatisfy(row -> {
            switch (row.fate()) {
                case MERGED, ALLOWANCE, SHAPE -> assertThat(row.rules()).isNotEmpty();
                case RULE, PRINCIPLE, DROPPED, MEASURED ->
                    assertThat(row.rules()).isEmpty();
            }
            assertThat(row.rules())
                    .allMatch(id -> RuleCatalogue.standard().find(id).isPresent());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIsNoRuleHasAReasonInEitherLanguage(String language) {
        assertThat(ROWS)
                .filteredOn(row -> row.fate() != Fate.RULE)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reasons().get(language)).isNotBlank());
    }

    @Test
    void whatIsMeasuredFirst() {
        assertThat(ROWS.stream()
                        .filter(row -> row.fate() == Fate.MEASURED)
                        .map(CatalogueRow::id)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("TOP-006", "DOC-008", "BIL-013", "BIL-008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void thePageOfRulesEndsWithEveryRow(String language) {
        String page =
                Run.of("rules", "--format=markdown", "--language=" + language).out();
        List<String> lines = page.lines().toList();
        List<String> end = lines.subList(lines.size() - ROWS.size(), lines.size());
        for (int i = 0; i < ROWS.size(); i++) {
            assertThat(end.get(i)).startsWith("| " + ROWS.get(i).id() + " | ").doesNotContain("|  |");
        }
    }
}
