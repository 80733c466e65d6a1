package org.ngopartnership.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.text.LocalizedText;

class CountTest {

    @Test
    void aCountHasAValueAndAQualifier() {
        assertThat(Count.exactly(3))
                .isEqualTo(Count.of(CountQualifier.EXACT, 3))
                .isEqualTo(
                        Count.builder().qualifier(CountQualifier.EXACT).value(3).build())
                .isNotEqualTo(Count.of(CountQualifier.ABOUT, 3));
    }

    @Test
    void theValueMayBeMissingOrWrong() {
        Count several = Count.builder()
                .qualifier(CountQualifier.SOME)
                .asStated(LocalizedText.en("several"))
                .build();
        assertThat(several.getValue()).isEmpty();
        assertThat(Count.of(CountQualifier.SOME)).isEqualTo(several.withAsStated(LocalizedText.empty()));
        assertThat(Count.exactly(-3).getValue()).hasValue(-3);
    }
}
