package org.ngopartnership.validation.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class DateWordingRulesTest {

    private static Meeting stated(String wording) {
        return Samples.meeting(meeting -> meeting.dateAsStated(LocalizedText.fr(wording)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 02 20",
                "03/04/2015",
                "3.4.2015",
                "12/11/2015",
                "11/12/2015",
                "26-02",
                "260220",
                "98",
                "17-19",
                "'98",
                "26 Feb 20",
                "2 nov. 12",
                "été 98",
                "fin ’19",
                "Meeting of 26 février 20"
            })
    void aWordingOfSeveralReadingsNeedsAnAssumption(String wording) {
        assertThat(Judge.places("APX-004", stated(wording))).containsExactly("/dateAsStated/fr");
        assertThat(Judge.places("APX-004", stated(wording).withDateAssumption(Code.of("DAY_MONTH_YEAR"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018",
                "2013-2014",
                "2018/2019",
                "2020-02-26",
                "20200226",
                "26/02/2020",
                "02/26/2020",
                "13/12/2015",
                "12/13/2015",
                "12/12/2015",
                "05/05/2015",
                "02/2020",
                "26-27/09/2018",
                "début 2019",
                "early 2019",
                "26 février 2020",
                "17–19 Dec",
                "du 17 au 19 décembre",
                "December 20",
                "31 December",
                "17 to 19",
                "the 1990s",
                "19th century",
                "spring",
                ""
            })
    void aWordingOfOneReadingNeedsNone(String wording) {
        assertThat(Judge.places("APX-004", stated(wording))).isEmpty();
    }

    @Test
    void oneAssumptionExplainsAllLanguages() {
        LocalizedText wordings = LocalizedText.fr("début 2019").en("26 02 20").with("es", "26 02 20");
        assertThat(Judge.places("APX-004", Samples.meeting(meeting -> meeting.dateAsStated(wordings))))
                .containsExactly("/dateAsStated/en");
    }

    @Test
    void everyDateHasItsOwnWording() {
        StatusPeriod period = Samples.minimalStatusPeriod();
        assertThat(Judge.places("APX-004", period)).isEmpty();
        StatusPeriod begun = period.withSinceAsStated(LocalizedText.fr("01/02/12"));
        assertThat(Judge.places("APX-004", begun)).containsExactly("/sinceAsStated/fr");
        LocalizedText end = LocalizedText.fr("01/02/16");
        assertThat(Judge.places("APX-004", begun.withUntilAsStated(end)))
                .containsExactly("/sinceAsStated/fr", "/untilAsStated/fr");
        assertThat(Judge.places("APX-004", period.withUntilAsStated(end))).containsExactly("/untilAsStated/fr");
    }
}
