package org.ngopartnership.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Country;

class CountriesTest {

    private static final Countries STANDARD = Countries.standard();

    private static List<String> codes(CountryCodeState state) {
        return STANDARD.all().stream()
                .filter(code -> code.state() == state)
                .map(code -> code.country().code())
                .toList();
    }

    @Test
    void theCodesAssignedAreThoseOfIso() {
        assertThat(codes(CountryCodeState.ASSIGNED))
                .hasSize(249)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @Test
    void theCodesWithdrawnAreThoseOfIso() {
        assertThat(codes(CountryCodeState.WITHDRAWN))
                .containsExactlyInAnyOrderElementsOf(Locale.getISOCountries(Locale.IsoCountryCode.PART3).stream()
                        .map(code -> code.substring(0, 2))
                        .toList());
        assertThat(codes(CountryCodeState.USER_ASSIGNED)).containsExactly("XK");
    }

    @Test
    void everyCodeHasItsNamesAndOnlyThoseWithdrawnATime() {
        assertThat(STANDARD.all()).allSatisfy(code -> {
            assertThat(code.name().languages()).containsExactly("en", "fr");
            assertThat(code.name().asMap().values()).allMatch(name -> name.equals(name.strip()) && !name.isBlank());
            assertThat(code.validity().isPresent()).isEqualTo(code.state() == CountryCodeState.WITHDRAWN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SU", "YU", "CS", "DD", "XK", "CH", "CI", "TL", "ZR"})
    void codesOfCountriesThatAreOrWereAreKnown(String code) {
        assertThat(STANDARD.isKnown(Country.of(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZQ", "UK", "AA"})
    void otherLettersAreNotKnown(String code) {
        assertThat(STANDARD.isKnown(Country.of(code))).isFalse();
        assertThat(STANDARD.find(Country.of(code))).isEmpty();
        assertThat(STANDARD.mayBeInUse(Country.of(code), EdtfDate.parse("2020")))
                .isFalse();
    }

    @Test
    void oneCodeMayHaveHadTwoUses() {
        assertThat(STANDARD.find(Country.of("CS")))
                .extracting(code -> code.name().get("en").orElseThrow())
                .containsExactly("Czechoslovakia", "Serbia and Montenegro");
        assertThat(STANDARD.find(Country.of("SK"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "SU, 1951, true",
        "SU, 1992, true",
        "SU, 1993, false",
        "CS, 1990, true",
        "CS, 1999, false",
        "CS, 2004, true",
        "CS, 2006, true",
        "CS, 2007, false",
        "FR, 1951, true",
        "XK, 2020, true"
    })
    void aCodeIsInUseUntilItIsDefinitelyWithdrawn(String code, String date, boolean expected) {
        assertThat(STANDARD.mayBeInUse(Country.of(code), EdtfDate.parse(date))).isEqualTo(expected);
    }

    @Test
    void aCallersCodesReplaceThem() {
        CountryCode own = new CountryCode(
                Country.of("ZQ"), CountryCodeState.USER_ASSIGNED, Optional.empty(), LocalizedText.en("Zequa"));
        Countries countries = Countries.of(List.of(own));
        assertThat(countries.all()).containsExactly(own);
        assertThat(countries.find(Country.of("ZQ"))).containsExactly(own);
        assertThat(countries.isKnown(Country.of("FR"))).isFalse();
    }
}
