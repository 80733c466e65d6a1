package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.CounterExample;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RulePage;
import org.ngopartnership.value.PartnershipRecord;

/** The counter-examples of the test kit where the module that reads is there. */
class CounterExamplesTest {

    static Stream<CounterExample> values() {
        return CounterExamples.all().stream().filter(example -> !example.isText());
    }

    @Test
    void everyRuleOfTheCatalogueHasOne() {
        assertThat(CounterExamples.all())
                .extracting(CounterExample::rule)
                .containsExactlyElementsOf(
                        RuleCatalogue.standard().rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("values")
    void itsValuesAreWhatTheImportReads(CounterExample example) {
        RulePage page = RuleCatalogue.standard().page(example.rule()).orElseThrow();
        assertThat(example.text()).isEqualTo(page.failingExample().orElseThrow());
        assertThat(records(example.value())).isEqualTo(imported(example.text()));
        assertThat(records(example.valid()))
                .isEqualTo(imported(page.passingExample().orElseThrow()));
    }

    private static List<PartnershipRecord> records(Object value) {
        return value instanceof PartnershipRegistry registry
                ? registry.records().toList()
                : List.of((PartnershipRecord) value);
    }

    private static List<PartnershipRecord> imported(String text) {
        PartnershipValidator silent = PartnershipValidator.standard();
        for (String area : RuleCatalogue.standard().areas()) {
            silent = silent.without(area);
        }
        try (ImportResults results = PartnershipImport.standard()
                .withValidator(silent)
                .asOf(LocalDate.of(2024, 6, 30))
                .open(List.of(ImportSource.ofText("example.json", text)))) {
            List<PartnershipRecord> records = new ArrayList<>();
            results.forEachRemaining(result -> records.add(result.record().orElseThrow()));
            return records;
        }
    }

    @Test
    void aRuleOnReadingIsBrokenByAText() {
        CounterExample example = CounterExamples.of("JSN-001");
        assertThat(example.isText()).isTrue();
        assertThat(example.valid()).isInstanceOf(String.class);
        assertThat(example.fileName()).isEqualTo("JSN-001.json");
        assertThat(CounterExamples.of("CSV-001").fileName()).isEqualTo("CSV-001.csv");
        assertThatThrownBy(example::value)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("text()");
        assertThatThrownBy(() -> example.appliedTo("{}")).isInstanceOf(IllegalStateException.class);
    }
}
