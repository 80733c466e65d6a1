package org.ngopartnership.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {

    @ParameterizedTest
    @CsvSource({
        "the 2018 conference's 2018 expectations, 2018",
        "in 2018 (2018), 2018",
        "of 2018 and in 2018, 2018",
        "1998 1998, 1998",
        "meet with with them, with",
        "the the, the",
        "pour la communication communication, communication"
    })
    void whatStandsTwiceIsFound(String text, String twice) {
        assertThat(Repeats.find(text, "en")).isEqualTo(twice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018",
                "the 2018 conference and its expectations of 2018",
                "March 2018 to May 2018",
                "2018. In 2018",
                "2018, 12 and 2018",
                "2018/2018",
                "ERI-2018/WS/2018",
                "A 2018 and 2019 and 2018",
                "20180 2018",
                "201 2018",
                "2018a 2018",
                "12018 2018",
                "nous nous réunissons",
                "that that",
                "in in",
                "Bora Bora",
                "bora Bora",
                "with without",
                "with  with",
                "with, with",
                "s'il il",
                "peut être-être être",
                "communauté-communauté",
                "2018 x",
                "2 2"
            })
    void whatMayStandTwiceIsNot(String text) {
        assertThat(Repeats.find(text, "fr")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "tr", "und"})
    void wordsOfOtherLanguagesAreNotJudged(String tag) {
        assertThat(Repeats.find("yavaş yavaş", tag)).isEmpty();
        assertThat(Repeats.find("2018 2018", tag)).isEqualTo("2018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en 2018 d'avant 2018", "2018 l’autre 2018"})
    void aWordCutByAnApostropheIsOne(String text) {
        assertThat(Repeats.find(text, "fr")).isEqualTo("2018");
    }
}
