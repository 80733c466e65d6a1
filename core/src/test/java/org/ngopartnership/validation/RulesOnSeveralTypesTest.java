package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;

/** Rules whose target is what several types have in common. */
class RulesOnSeveralTypesTest {

    @Test
    void findTheSameThroughBeanValidation() {
        PartnershipRegistry registry = Samples.registry(sample ->
                sample.meetings(List.of(Samples.meeting(meeting -> meeting.dateAsStated(LocalizedText.fr("07 03 18"))
                        .mentions(List.of(Samples.minimalMention(mention -> mention.person("A. B.")
                                .role(LocalizedText.empty())
                                .roleCode(Optional.empty()))))))));
        try (Differential both = Differential.standard(LocalDate.of(2024, 6, 30))) {
            assertThat(both.check(registry))
                    .anyMatch(found -> found.startsWith("PER-001|INFO|/meetings/0/mentions/0/person|"))
                    .anyMatch(found -> found.startsWith("APX-004|WARNING|/meetings/0/dateAsStated/fr|"));
        }
    }
}
