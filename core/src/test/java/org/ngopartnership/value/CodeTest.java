package org.ngopartnership.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "Z9", "UNESCO_2011", "A_", "C__1"})
    void capitalLettersDigitsAndUnderscoresAreACode(String text) {
        Code code = Code.of(text);
        assertThat(code).hasToString(text).isEqualTo(new Code(text)).hasSameHashCodeAs(new Code(text));
        assertThat(code.text()).isEqualTo(text);
        assertThat(code.is(text)).isTrue();
        assertThat(code.is(text + "X")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "Aa", "9A", "_A", "A-B", "A B", " A", "A ", "É", "AÉ", "А", "[", "@A", "A\n", "A:"})
    void nothingElseIs(String text) {
        assertThat(Code.isCode(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of(text)).withMessageContaining(text);
    }

    @Test
    void codesAreEqualByText() {
        assertThat(Code.of("A")).isNotEqualTo(Code.of("B"));
    }
}
