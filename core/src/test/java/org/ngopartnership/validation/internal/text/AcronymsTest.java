package org.ngopartnership.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {

    private static boolean expands(String text, String acronym) {
        Expansions expansions = new Expansions(Set.of(acronym));
        expansions.add(text);
        return expansions.expands(acronym);
    }

    @Test
    void acronymsStandOnceInTheirOrder() {
        assertThat(Acronyms.in("la CIONG de 2018, le Directeur de BSP et l'ODD de la CIONG"))
                .containsExactly("CIONG", "BSP", "ODD");
        assertThat(Acronyms.in("the SDGs and The BSP.")).containsExactly("SDG", "BSP");
        assertThat(Acronyms.in("le comité (PNG) de l'ÉNA")).containsExactly("PNG", "ÉNA");
        assertThat(Acronyms.in("the UNESCO BSP")).containsExactly("BSP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NGOs and ONG-UNESCO",
                "Part II and XIV",
                "189 EX/NGP/2",
                "COVID19 and 5G, G77",
                "www.BSP.org, a@BSP",
                "WORKING GROUP on partners",
                "A TITLE ALL IN CAPITALS",
                "Martine LÉVY",
                "the UNBELIEVABLE",
                "BSp and BSPx",
                "McDONALD",
                "AT&T",
                "A b"
            })
    void otherCapitalsAreNoAcronyms(String text) {
        assertThat(Acronyms.in(text)).isEmpty();
    }

    @Test
    void onlyEnglishAndFrenchAreKnown() {
        assertThat(Acronyms.knows("en-GB")).isTrue();
        assertThat(Acronyms.knows("fr")).isTrue();
        assertThat(Acronyms.knows("de")).isFalse();
        assertThat(Acronyms.knows("fro")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Bureau of Strategic Planning | BSP",
                "Bureau de la planification stratégique | BPS",
                "le Bureau (BSP) | BSP",
                "BSP (the Bureau) | BSP",
                "Conférence internationale des ONG | CIONG",
                "International Conference of NGOs | ICNGO",
                "Commission nationale pour l'UNESCO | COMNAT",
                "École nationale d'administration | ÉNA"
            })
    void wordsExpandAnAcronym(String text, String acronym) {
        assertThat(expands(text, acronym)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Director of BSP | BSP",
                "BSP | BSP",
                "BSP ( | BSP",
                "Bureau for all of these plans | BSP",
                "Bureau of a new era of strategic planning | BSP",
                "bsp | BSP",
                "'' | BSP"
            })
    void otherWordsDoNot(String text, String acronym) {
        assertThat(expands(text, acronym)).isFalse();
    }

    @Test
    void aListThatIsNotThereIsAFault() {
        assertThatIllegalStateException().isThrownBy(() -> DataLines.of("none.txt"));
        assertThat(DataLines.of("known-acronyms.txt"))
                .contains("UNESCO", "ONG", "ONU")
                .doesNotContain("", "#");
    }
}
