package org.ngopartnership.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.value.PartnershipRecord;

class SamplesTest {

    private static final PartnershipValidator VALIDATOR =
            PartnershipValidator.standard().asOf(LocalDate.of(2021, 1, 1));

    static Stream<PartnershipRecord> records() {
        return Samples.registry().records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aSampleHasNoFinding(PartnershipRecord sample) {
        assertThat(VALIDATOR.validate(sample).getFindings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2024-06-30", "2027-12-31"})
    void theRegistryHasNoFindingEither(LocalDate day) {
        assertThat(VALIDATOR.asOf(day).validate(Samples.registry()).getFindings())
                .isEmpty();
    }

    @Test
    void theRegistryHoldsEverySample() {
        assertThat(Samples.registry().records())
                .containsExactlyInAnyOrder(
                        Samples.ngo(),
                        Samples.minimalNgo(),
                        Samples.conference(),
                        Samples.committee(),
                        Samples.workingGroup(),
                        Samples.meeting(),
                        Samples.document(),
                        Samples.mechanism());
    }

    @Test
    void aSampleCanBeChanged() {
        Ngo regional = Samples.ngo(ngo -> ngo.level(Level.REGIONAL));

        assertThat(regional).isEqualTo(Samples.ngo().withLevel(Level.REGIONAL)).isNotEqualTo(Samples.ngo());
        assertThat(VALIDATOR
                        .validate(Samples.ngo(ngo -> ngo.level(Level.SUBREGIONAL)))
                        .getFindings())
                .extracting(Finding::getRule)
                .containsExactly("NGO-004", "PST-002");
    }

    @Test
    void theFullSampleSpeaksManyScripts() {
        assertThat(Samples.ngo().toString()).contains("Société", "للقراءة", "чтения", "Ødegård");
    }
}
