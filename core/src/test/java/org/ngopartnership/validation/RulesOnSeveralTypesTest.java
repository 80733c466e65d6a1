package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Mention;

/** Rules whose target is what several types have in common. */
class RulesOnSeveralTypesTest {

    @Test
    void findTheSameThroughBeanValidation() {
        Meeting meeting = Meeting.builder()
                .id("m")
                .dateAsStated(LocalizedText.fr("26 02 20"))
                .addMentions(Mention.builder().person("A. B.").build())
                .build();
        try (Differential both = Differential.standard(LocalDate.of(2024, 6, 30))) {
            assertThat(both.check(
                            PartnershipRegistry.builder().addMeetings(meeting).build()))
                    .anyMatch(found -> found.startsWith("PER-001|INFO|/meetings/0/mentions/0/person|"))
                    .anyMatch(found -> found.startsWith("APX-004|WARNING|/meetings/0/dateAsStated/fr|"));
        }
    }
}
