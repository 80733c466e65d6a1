package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Location;

class StandardDifferentialTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void anApplicationFindsTheSameThroughBeanValidation() {
        Ngo ngo = Ngo.builder()
                .id("a")
                .name(LocalizedText.en(" ").fr("<b>Société</b>"))
                .level(Level.SUBREGIONAL)
                .founded(LocalDate.of(2099, 1, 1))
                .headquarters(Location.builder().city(LocalizedText.fr("")).build())
                .build();
        PartnershipRegistry registry =
                PartnershipRegistry.builder().addNgos(ngo, ngo).build();

        try (Differential both = Differential.standard(DAY)) {
            assertThat(both.check(ngo)).isNotEmpty();
            assertThat(both.check(registry))
                    .anyMatch(found -> found.startsWith("REL-002|ERROR|/ngos/1/id|L'"))
                    .anyMatch(found -> found.startsWith("BIL-001|ERROR|/ngos/0/name/en|The text"))
                    .anyMatch(found -> found.startsWith("BIL-001|ERROR|/ngos/1/headquarters/city/fr|"))
                    .noneMatch(found -> found.contains("{"));
        }
    }

    @Test
    void englishIsEnglishOnAFrenchMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try (Differential both = Differential.standard(DAY)) {
            assertThat(both.check(LocalizedText.en(" "))).hasSize(2).anyMatch(found -> found.contains("/en|The text"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
