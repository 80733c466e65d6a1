package org.ngopartnership.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRefTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "wrs", "wg-1.2_b", "z.", "9--"})
    void idsAreOfLowerCaseLettersDigitsDotsUnderscoresAndHyphens(String id) {
        assertThat(RecordRef.of(id)).hasToString(id).isEqualTo(new RecordRef(id));
        assertThat(RecordRef.of(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "wRs", ".a", "_a", "-a", "a b", "a/b", "é", "aé", "a\n", "a:b", "ı", "a`", "a{"})
    void nothingElseIs(String id) {
        assertThat(RecordRef.isId(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> RecordRef.of(id)).withMessageContaining(id);
    }

    @Test
    void anIdHasAtMost64Characters() {
        String longest = "a".repeat(RecordRef.MAX_LENGTH);
        assertThat(RecordRef.MAX_LENGTH).isEqualTo(64);
        assertThat(RecordRef.isId(longest)).isTrue();
        assertThat(RecordRef.isId(longest + "a")).isFalse();
    }
}
