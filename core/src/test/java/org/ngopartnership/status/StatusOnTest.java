package org.ngopartnership.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;

class StatusOnTest {

    private static StatusPeriod period(String status, String since, String until) {
        return Samples.statusPeriod(period -> period.status(status)
                .since(Optional.ofNullable(since).map(EdtfDate::parse))
                .until(Optional.ofNullable(until).map(EdtfDate::parse)));
    }

    private static String statusOn(Partnership partnership, String day) {
        return partnership
                .statusOn(LocalDate.parse(day))
                .map(period -> period.getStatus().text())
                .orElse("NONE");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-14, 2020-04-20, 2013-05-13, false",
        "2013-05-14, 2020-04-20, 2013-05-14, true",
        "2013-05-14, 2020-04-20, 2020-04-20, true",
        "2013-05-14, 2020-04-20, 2020-04-21, false",
        // Only the year is stated: any day of it may be meant.
        "2013, 2020, 2012-12-31, false",
        "2013, 2020, 2013-01-01, true",
        "2013, 2020, 2020-12-31, true",
        "2013, 2020, 2021-01-01, false",
        // A qualified year moves by one.
        "2013~, , 2012-06-01, true",
        "2013~, , 2011-06-01, false",
        ", 2020?, 2021-06-01, true",
        ", 2020?, 2022-06-01, false",
        // Not stated, or said to be unknown: excludes nothing.
        ", , 1900-01-01, true",
        "2013, , 2999-01-01, true",
        ", 2020, 1900-01-01, true",
        "201X, , 2009-12-31, false",
        "201X, , 2010-01-01, true"
    })
    void aPeriodMayCoverEveryDayThatItsDatesDoNotExclude(String since, String until, String day, boolean covers) {
        assertThat(period("CONSULTATIVE", since, until).mayCover(LocalDate.parse(day)))
                .isEqualTo(covers);
    }

    @Test
    void ofSeveralPeriodsThatMayCoverADayTheLastIsInForce() {
        Partnership partnership = Samples.partnership(sample -> sample.history(
                List.of(period("CONSULTATIVE", "2013-05-14", "2020"), period("ASSOCIATE", "2020", null))));
        assertThat(statusOn(partnership, "2013-05-13")).isEqualTo("NONE");
        assertThat(statusOn(partnership, "2019-12-31")).isEqualTo("CONSULTATIVE");
        assertThat(statusOn(partnership, "2020-06-01")).isEqualTo("ASSOCIATE");
        assertThat(statusOn(partnership, "2030-01-01")).isEqualTo("ASSOCIATE");
    }

    @Test
    void theOrderOfTheHistoryDoesNotMatterUnlessPeriodsBeginTogether() {
        StatusPeriod consultative = period("CONSULTATIVE", "2013", null);
        StatusPeriod associate = period("ASSOCIATE", "2020", null);
        StatusPeriod undated = period("UNDATED", null, null);
        Partnership newestFirst =
                Samples.partnership(sample -> sample.history(List.of(associate, consultative, undated)));
        assertThat(statusOn(newestFirst, "2024-01-01")).isEqualTo("ASSOCIATE");
        assertThat(statusOn(newestFirst, "2014-01-01")).isEqualTo("CONSULTATIVE");
        assertThat(statusOn(newestFirst, "2012-01-01")).isEqualTo("UNDATED");
        Partnership together = newestFirst.withHistory(associate, period("RENAMED", "2020", null), undated);
        assertThat(statusOn(together, "2024-01-01")).isEqualTo("RENAMED");
        assertThat(statusOn(together.withHistory(undated, period("LATER", null, null)), "2024-01-01"))
                .isEqualTo("LATER");
    }

    @Test
    void aTermThatRanOutEndsNothing() {
        StatusPeriod period = period("ASSOCIATE", "2012", null)
                .withTerm(Samples.term(term -> term.start("2012").end("2020")));
        assertThat(period.mayCover(LocalDate.of(2024, 1, 1))).isTrue();
    }

    @Test
    void anOrganizationHasOnePartnershipPerPartner() {
        Partnership unesco = Samples.partnership(sample -> sample.history(List.of(period("ASSOCIATE", "2012", null))));
        Partnership other = Samples.minimalPartnership(sample -> sample.with("OTHER"));
        Ngo ngo = Samples.ngo(sample -> sample.partnerships(List.of(other, unesco)));
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(ngo.partnershipWith("UNESCO")).contains(unesco);
        assertThat(ngo.partnershipWith("NOBODY")).isEmpty();
        assertThat(ngo.statusOn("UNESCO", day)).contains(unesco.getHistory().get(0));
        assertThat(ngo.statusOn("UNESCO", LocalDate.of(2011, 12, 31))).isEmpty();
        assertThat(ngo.statusOn("OTHER", day)).isEmpty();
        assertThat(ngo.statusOn("NOBODY", day)).isEmpty();
    }
}
