package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.PartnershipValidators;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Party;

class StandardDifferentialTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void anApplicationFindsTheSameThroughBeanValidation() {
        Ngo ngo = Samples.ngo(sample -> sample.name(LocalizedText.en(" ").fr("<b>Société</b>"))
                .level(Level.SUBREGIONAL)
                .founded(LocalDate.of(2099, 1, 1))
                .headquarters(Samples.location(location -> location.city(LocalizedText.fr("")))));
        PartnershipRegistry registry = Samples.registry(sample -> sample.ngos(List.of(ngo, ngo)));

        try (Differential both = Differential.standard(DAY)) {
            assertThat(both.check(ngo)).isNotEmpty();
            assertThat(both.check(registry))
                    .anyMatch(found -> found.startsWith("REL-002|ERROR|/ngos/1/id|L’"))
                    .anyMatch(found -> found.startsWith("BIL-001|ERROR|/ngos/0/name/en|The text"))
                    .anyMatch(found -> found.startsWith("BIL-001|ERROR|/ngos/1/headquarters/city/fr|"))
                    .noneMatch(found -> found.contains("{"));
        }
    }

    @Test
    void textsAndPartiesAreJudgedWithWhatTheyStandIn() {
        LocalizedText blank = LocalizedText.en(" ");
        Meeting meeting = Samples.meeting(sample -> sample.name(blank).body(Party.name(blank)));
        Ngo ngo = Samples.minimalNgo(sample -> sample.addPredecessors(Party.code("C"), Party.name(blank)));

        try (Differential both = Differential.standard(DAY);
                ValidatorFactory factory = PartnershipValidators.factory()) {
            assertThat(both.check(meeting))
                    .anyMatch(found -> found.startsWith("BIL-001|ERROR|/name/en|The text"))
                    .anyMatch(found -> found.startsWith("BIL-001|ERROR|/body/name/en|The text"));
            assertThat(both.check(ngo))
                    .anyMatch(found -> found.startsWith("BIL-001|ERROR|/predecessors/1/name/en|The"));
            assertThat(factory.getValidator().validate(meeting))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("name[en]", "body.name[en]");
            assertThat(factory.getValidator().validate(ngo))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("predecessors[1].name[en]");
        }
    }

    @Test
    void englishIsEnglishOnAFrenchMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try (Differential both = Differential.standard(DAY)) {
            Ngo ngo = Samples.minimalNgo(
                    sample -> sample.name(LocalizedText.en(" ").fr("x")));
            assertThat(both.check(ngo)).hasSize(2).anyMatch(found -> found.contains("/en|The text"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
