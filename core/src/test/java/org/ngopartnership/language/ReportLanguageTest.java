package org.ngopartnership.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportLanguageTest {

    @Test
    void frenchOfAnyCountryIsFrench() {
        assertThat(ReportLanguage.of(Locale.CANADA_FRENCH)).isEqualTo(ReportLanguage.FRENCH);
    }

    @Test
    void everyOtherLanguageIsEnglish() {
        assertThat(ReportLanguage.of(Locale.ROOT)).isEqualTo(ReportLanguage.ENGLISH);
        assertThat(ReportLanguage.of(Locale.GERMANY)).isEqualTo(ReportLanguage.ENGLISH);
    }

    @Test
    void tagsAreThoseOfBcp47() {
        assertThat(ReportLanguage.ENGLISH.tag()).isEqualTo("en");
        assertThat(ReportLanguage.FRENCH.tag()).isEqualTo("fr");
        assertThat(ReportLanguage.find("FR")).contains(ReportLanguage.FRENCH);
        assertThat(ReportLanguage.of("fr-Latn-CA")).isEqualTo(ReportLanguage.FRENCH);
        assertThat(ReportLanguage.FRENCH.locale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void whatHasNoTextsIsNotAtHand() {
        assertThat(ReportLanguage.find("fr-CA")).isEmpty();
        assertThat(ReportLanguage.find("de")).isEmpty();
        assertThat(ReportLanguage.find("../en")).isEmpty();
        assertThat(ReportLanguage.of("../en")).isEqualTo(ReportLanguage.ENGLISH);
        assertThat(ReportLanguage.atHand())
                .startsWith(ReportLanguage.ENGLISH)
                .contains(ReportLanguage.FRENCH)
                .doesNotHaveDuplicates();
    }

    @Test
    void languagesOfOneTagAreEqual() {
        assertThat(ReportLanguage.of("fr")).isEqualTo(ReportLanguage.FRENCH).hasSameHashCodeAs(ReportLanguage.FRENCH);
        assertThat(ReportLanguage.FRENCH).isNotEqualTo(ReportLanguage.ENGLISH).hasToString("fr");
    }
}
