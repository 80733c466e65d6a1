package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;

class RegimeRulesTest {

    private static StatusPeriod period(
            String regime, String status, @Nullable EdtfDate since, @Nullable EdtfDate until) {
        return Samples.minimalStatusPeriod(period -> period.regime(regime)
                .status(status)
                .since(Optional.ofNullable(since))
                .until(Optional.ofNullable(until)));
    }

    @ParameterizedTest
    @CsvSource({
        "UNESCO_2011, ASSOCIATE, 1998, , since",
        "UNESCO_2011, ASSOCIATE, 2011-10, , since",
        "UNESCO_2011, ASSOCIATE, , 2010, until",
        "UNESCO_2011, ASSOCIATE, 1998, 2005, since",
        "UNESCO_1995, FORMAL_ASSOCIATE, 1997, 2014, until",
        "UNESCO_1995, FORMAL_ASSOCIATE, 2012-04, , since",
        "UNESCO_1995, FORMAL_ASSOCIATE, 1990, 2012-03, since",
        "UNESCO_1966, A, 1998, , since"
    })
    void aDateOutsideItsRegimeIsReported(
            String regime, String status, @Nullable EdtfDate since, @Nullable EdtfDate until, String at) {
        assertThat(Judge.places("PST-001", period(regime, status, since, until)))
                .containsExactly("/" + at);
    }

    @ParameterizedTest
    @CsvSource({
        "UNESCO_2011, ASSOCIATE, 2013, ",
        "UNESCO_2011, ASSOCIATE, 2011, 2020",
        "UNESCO_2011, ASSOCIATE, 2011-10~, ",
        "UNESCO_2011, ASSOCIATE, , ",
        "UNESCO_1995, FORMAL_ASSOCIATE, 1995, 2012",
        "UNESCO_1995, FORMAL_ASSOCIATE, 1997, ",
        "UNESCO_2001, ASSOCIATE, 1950, "
    })
    void aDateThatMayBeInItsRegimeIsNot(
            String regime, String status, @Nullable EdtfDate since, @Nullable EdtfDate until) {
        assertThat(Judge.places("PST-001", period(regime, status, since, until)))
                .isEmpty();
    }

    @Test
    void aStatusBelongsToItsRegime() {
        assertThat(Judge.places("PST-021", Samples.statusPeriod(period -> period.regime("FOUNDATIONS_1991"))))
                .containsExactly("/status");
        assertThat(Judge.messages("PST-021", Samples.statusPeriod(period -> period.status("OPERATIONAL"))))
                .isEqualTo(List.of(
                        "The regime UNESCO_2011 knows no status OPERATIONAL. Use one of: CONSULTATIVE, ASSOCIATE."));
        assertThat(Judge.places("PST-021", Samples.statusPeriod())).isEmpty();
    }

    @Test
    void categoriesThatNoSourceTellsForCertainAreNotJudged() {
        assertThat(Judge.places("PST-021", period("UNESCO_1966", "D", EdtfDate.ofYear(1970), null)))
                .isEmpty();
    }

    @Test
    void anUnknownRegimeIsReportedAndItsStatusNotJudged() {
        StatusPeriod unknown = Samples.statusPeriod(period -> period.regime("UNESCO_2001"));
        assertThat(Judge.places("PST-022", unknown)).containsExactly("/regime");
        assertThat(Judge.places("PST-021", unknown)).isEmpty();
        assertThat(Judge.places("PST-022", Samples.statusPeriod(period -> period.status("OPERATIONAL"))))
                .isEmpty();
    }

    private static StatusPeriod period(String regime, String status, String since) {
        return Samples.minimalStatusPeriod(
                period -> period.regime(regime).status(status).since(since));
    }

    @ParameterizedTest
    @CsvSource({"ILO, GENERAL_CONSULTATIVE", "FAO, PARTNER", "UNESCO_1995, UNCLASSIFIED"})
    void statusesThatNoSourceRulesOutMayBeHeld(String regime, String status) {
        assertThat(Judge.places("PST-021", period(regime, status, "1998"))).isEmpty();
    }
}
