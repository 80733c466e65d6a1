package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.place.DataPath;

class RuleTest {

    @Test
    void sayAllThatWasStated() {
        Check<String> check = (value, context, sink) -> sink.report(DataPath.HERE);
        Rule<String> rule = Rule.of(String.class, "ABC-012")
                .warning()
                .source("S1")
                .source("S2", "S3")
                .since("0.3")
                .check(check);

        assertThat(rule.id()).isEqualTo("ABC-012").isEqualTo(rule.toString());
        assertThat(rule.area()).isEqualTo("ABC");
        assertThat(rule.target()).isEqualTo(String.class);
        assertThat(rule.targetName()).isEqualTo("String");
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.sources()).containsExactly("S1", "S2", "S3");
        assertThat(rule.since()).isEqualTo("0.3");
        assertThat(rule.check()).containsSame(check);
    }

    @Test
    void rulesWithoutTypeTellSo() {
        Rule<Object> rule = Rule.onReading("JSN-001").error();

        assertThat(rule.targetName()).isEqualTo("any");
        assertThat(rule.check()).isEmpty();
        assertThat(rule.since()).isEqualTo("0.1");
        assertThat(Rule.acrossRecords("REL-001").info().severity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NGO",
                "NGO-",
                "NGO-01",
                "NGO-0001",
                "ngo-001",
                "N-001",
                "NGO-00x",
                "NGO_001",
                "-001",
                "ÉTA-001",
                "NGO-٠٠١"
            })
    void otherIdsAreRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of(String.class, id))
                .withMessageContaining("PST-003")
                .withMessageEndingWith(id);
    }
}
