package org.ngopartnership.validation.rules.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.rules.Judge;

class RegistryRulesTest {

    private static PartnershipRegistry registry(Ngo... ngos) {
        return Samples.registry(registry -> registry.ngos(List.of(ngos)));
    }

    @Test
    void anIdIsBorneByOneRecord() {
        Ngo ngo = Samples.minimalNgo();
        assertThat(Judge.places("REL-002", registry(ngo))).isEmpty();
        assertThat(Judge.places("REL-002", registry(ngo, ngo.withId("another"))))
                .isEmpty();
        assertThat(Judge.places("REL-002", registry(ngo, ngo))).containsExactly("/id");
    }
}
