package org.ngopartnership.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    private static final LocalizedText REPORT =
            LocalizedText.en("Report").fr("Rapport").with("pt-BR", "Relatório");

    @Test
    void readsAsItIsWritten() {
        assertThat(REPORT).hasToString("{en=Report, fr=Rapport, pt-BR=Relatório}");
        assertThat(LocalizedText.empty()).hasToString("{}");
        assertThat(LocalizedText.und("Rapport").fr("Rapport").en("Report").languages())
                .containsExactly("und", "fr", "en");
    }

    @Test
    void answersByLanguageAndByPosition() {
        assertThat(REPORT.size()).isEqualTo(3);
        assertThat(REPORT.get("PT-br")).contains("Relatório");
        assertThat(REPORT.get("pt")).isEmpty();
        assertThat(REPORT.has("fr")).isTrue();
        assertThat(REPORT.tagAt(2)).isEqualTo("pt-BR");
        assertThat(REPORT.textAt(1)).isEqualTo("Rapport");
        assertThatThrownBy(() -> REPORT.textAt(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> REPORT.tagAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void orderCounts() {
        assertThat(LocalizedText.en("a").fr("b"))
                .isNotEqualTo(LocalizedText.fr("b").en("a"));
        assertThat(LocalizedText.en("a").fr("b"))
                .isEqualTo(LocalizedText.of("EN", "a", "fr", "b"))
                .hasSameHashCodeAs(LocalizedText.of("EN", "a", "fr", "b"));
    }

    @Test
    void aTextReplacesTheOneInItsLanguageWhereItStands() {
        assertThat(LocalizedText.en("a").fr("b").with("en", "c"))
                .isEqualTo(LocalizedText.en("c").fr("b"));
        assertThat(LocalizedText.of("iw", "a").with("he", "b")).isEqualTo(LocalizedText.of("he", "b"));
    }

    @Test
    void withoutTakesOneLanguageOut() {
        assertThat(REPORT.without("fr").languages()).containsExactly("en", "pt-BR");
        assertThat(REPORT.without("es")).isSameAs(REPORT);
        assertThat(LocalizedText.en("a").without("en")).isSameAs(LocalizedText.empty());
    }

    @Test
    void blankTextIsKept() {
        assertThat(LocalizedText.en(" ").fr("").asMap()).containsExactly(entry("en", " "), entry("fr", ""));
    }

    @Test
    void illFormedTagIsRefusedOnTheWayInAndNowhereOnTheWayOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of("francais_fr", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> REPORT.with("", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.copyOf(Map.of("e", "a")));
        assertThat(REPORT.get("francais_fr")).isEmpty();
        assertThat(REPORT.has("")).isFalse();
        assertThat(REPORT.without("*")).isSameAs(REPORT);
    }

    @Test
    void oneLanguageGivenTwiceIsRefused() {
        Map<String, String> hebrew = new LinkedHashMap<>();
        hebrew.put("he", "a");
        hebrew.put("iw", "b");

        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.copyOf(hebrew));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of("en", "a", "EN", "b"));
    }

    @Test
    void pairsAreCopied() {
        String[] pairs = {"en", "a", "fr", "b", "not", "counted"};
        LocalizedText text = LocalizedText.ofPairs(pairs, 4);
        pairs[1] = "changed";

        assertThat(text).isEqualTo(LocalizedText.en("a").fr("b"));
        assertThat(LocalizedText.ofPairs(pairs, 0)).isSameAs(LocalizedText.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.ofPairs(pairs, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.ofPairs(pairs, 8));
    }

    @Test
    void mapIsUnmodifiableAndInOrder() {
        assertThat(LocalizedText.copyOf(REPORT.asMap())).isEqualTo(REPORT);
        assertThatThrownBy(() -> REPORT.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "fr, Rapport",
                "fr-CA, Rapport",
                "FR-ca, Rapport",
                "fr-Latn-CA-x-private, Rapport",
                "fr-u-co-phonebk, Rapport",
                "pt-BR, Relatório",
                "pt-BR-x-rio, Relatório",
                "pt, -",
                "es fr, Rapport",
                "es pt-BR en, Relatório",
                "es, -",
                "*, Report",
                "* fr, Rapport",
                "es *, Report",
                "*-CH, Report",
                "fr-*-CA, Rapport",
                "pt-*-BR, Relatório",
                "fr-francaiscanadien, Rapport",
            })
    void lookupShortensEachRangeInTurn(String ranges, String found) {
        assertThat(REPORT.lookup(ranges.split(" ", -1))).isEqualTo(Optional.ofNullable(found));
    }

    @Test
    void lookupWithoutTextOrRangeFindsNothing() {
        assertThat(LocalizedText.empty().lookup("*")).isEmpty();
        assertThat(REPORT.lookup()).isEmpty();
        assertThat(REPORT.lookup("", "-", "--")).isEmpty();
        assertThat(LocalizedText.of("he", "דוח").lookup("iw-IL")).contains("דוח");
        assertThat(LocalizedText.of("zh", "报告").lookup("zh-cmn-Hans")).contains("报告");
    }
}
