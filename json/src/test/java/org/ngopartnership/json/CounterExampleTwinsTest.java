package org.ngopartnership.json;

import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.golden.Golden;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.testkit.CounterExample;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.testkit.Findings;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.value.PartnershipRecord;

/** Every counter-example of the test kit lies beside its classes as a text, too, and breaks its rule as one. */
@Tag(Golden.TAG)
class CounterExampleTwinsTest {

    private static final String FOLDER = "../testkit/src/main/resources/org/ngopartnership/testkit/counter-examples/";

    static Stream<CounterExample> all() {
        return CounterExamples.all().stream();
    }

    @Test
    void everyRuleOfTheCatalogueHasOne() {
        assertThat(all())
                .extracting(CounterExample::rule)
                .containsExactlyElementsOf(
                        RuleCatalogue.standard().rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsTextRaisesItsRuleOnceAndNoOtherError(CounterExample example) {
        PartnershipImport options =
                PartnershipImport.standard().withValidator(example.validator()).asOf(example.asOf());
        ImportReport report =
                Imports.report(options, example.fileName(), example.text().getBytes(StandardCharsets.UTF_8));
        Severity severity =
                RuleCatalogue.standard().find(example.rule()).orElseThrow().severity();
        assertThat(report).hasFinding(example.rule()).once().withSeverity(severity);
        assertThat(Findings.errors(report.findings()))
                .allMatch(finding -> finding.getRule().equals(example.rule()));
        assertThat(report.findings()).allMatch(finding -> finding.getPlace().isPresent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsTextLiesBesideTheClasses(CounterExample example) {
        Golden.check(FOLDER + example.fileName(), example.isText() ? example.text() : written(example.value()));
    }

    /** As it is imported: a record says its type unless it is an organization. */
    private static String written(Object value) {
        return value instanceof PartnershipRecord record && record.recordType() != RecordType.NGO
                ? Imports.typed(record)
                : PartnershipJson.write(value);
    }

    @Test
    void thereIsNoTwinWithoutAnExample() {
        assertThat(Golden.names(FOLDER))
                .containsExactlyInAnyOrderElementsOf(
                        all().map(CounterExample::fileName).toList());
    }
}
