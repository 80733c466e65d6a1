package org.ngopartnership.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Shows that the rule which keeps Jackson out of core can fail; here, because core's tests have no Jackson to use. */
class JacksonRuleTest {

    @Test
    void useOfJacksonIsCaught() {
        var fixture = new ClassFileImporter().importPackages("org.ngopartnership.architecture.fixture.jackson");

        assertThat(ArchitectureRules.noJackson().evaluate(fixture).hasViolation())
                .isTrue();
    }
}
