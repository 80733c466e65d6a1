package org.ngopartnership.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @Test
    void anyTwoCapitalLettersAreACountry() {
        Set<Country> all = new HashSet<>();
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                String code = "" + first + second;
                Country country = Country.of(code);
                assertThat(country.code()).isEqualTo(code);
                assertThat(country)
                        .hasToString(code)
                        .isEqualTo(Country.of(code))
                        .hasSameHashCodeAs(Country.of(code));
                assertThat(Country.tryOf(code)).contains(country);
                all.add(country);
            }
        }
        assertThat(all).hasSize(26 * 26);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "C", "ch", "Ch", "cH", "CHE", "C1", "1C", "C ", " C", "ÉS", "SÉ", "АВ", "C[", "@C", "İS"})
    void nothingElseIs(String text) {
        assertThat(Country.tryOf(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Country.of(text)).withMessageContaining(text);
    }

    @Test
    void aCountryIsNoOtherCountryAndNoText() {
        assertThat(Country.of("CH"))
                .isNotEqualTo(Country.of("HC"))
                .isNotEqualTo("CH")
                .isNotEqualTo(null);
    }
}
