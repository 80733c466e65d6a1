package org.ngopartnership.validation.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;

class CountRulesTest {

    @Test
    void aCountIsNotNegative() {
        assertThat(Judge.places("APX-001", Count.exactly(-1))).containsExactly("/value");
        assertThat(Judge.places("APX-001", Count.exactly(0))).isEmpty();
        assertThat(Judge.places("APX-001", Count.of(CountQualifier.SOME))).isEmpty();
    }

    private static Count worded(LocalizedText wording) {
        return Samples.count(count -> count.asStated(wording));
    }

    @ParameterizedTest
    @CsvSource({
        "about 25, environ 25",
        "some ten times, une dizaine de fois",
        "Several documents, Plusieurs documents",
        "no more than 5, au plus 5",
        "over 200, plus de 200",
        "25, environ 25",
        "exactly 25, vingt-cinq",
        "roundabouts, exactement 2",
        "nearly 300, près de 300",
        "exactly 25, 25 exactement",
        // no words of number: one is longer, one is a place
        "overall 300, environ 300",
        "Dover: 300 persons, Douvres : environ 300"
    })
    void wordingsThatMayAgreeAreNotReported(String english, String french) {
        assertThat(Judge.places("APX-002", worded(LocalizedText.en(english).fr(french))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 25, environ 25",
        "about 300, près de 300",
        "at least 5, plus de 5",
        "Up to 40, quelques-uns",
        "not about but about 7, exactement 7",
        // what is said first is said of the number
        "about 300 of whom more than 50 spoke, plus de 300 dont environ 50 ont parlé"
    })
    void wordingsThatDisagreeAreReported(String english, String french) {
        assertThat(Judge.places("APX-002", worded(LocalizedText.en(english).fr(french))))
                .containsExactly("/asStated/fr");
    }

    @Test
    void anyNumberOfLanguagesIsCompared() {
        assertThat(Judge.places("APX-002", worded(LocalizedText.en("about 5")))).isEmpty();
        assertThat(Judge.places("APX-002", worded(LocalizedText.of("es", "exactamente 5", "fr-CA", "environ 5"))))
                .isEmpty();
        assertThat(Judge.places(
                        "APX-002",
                        worded(LocalizedText.of("es", "cerca de 5", "fr-CA", "environ 5")
                                .with("en", "exactly 5"))))
                .containsExactly("/asStated/en");
    }
}
