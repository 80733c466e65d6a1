package org.ngopartnership.validation;

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
        assertThat(ReportLanguage.values()).extracting(ReportLanguage::tag).containsExactly("en", "fr");
    }
}
