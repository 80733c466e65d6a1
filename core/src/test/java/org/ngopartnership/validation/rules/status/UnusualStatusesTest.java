package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.FounderKind;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

/** Histories that are unusual, but may be right: what contradicts nothing is no error. */
class UnusualStatusesTest {

    private static StatusPeriod period(String regime, String status, String since) {
        return Samples.minimalStatusPeriod(
                period -> period.regime(regime).status(status).since(since));
    }

    private static StatusPeriod consultative(String since) {
        return period("UNESCO_2011", "CONSULTATIVE", since);
    }

    private static StatusPeriod associate(String since) {
        return period("UNESCO_2011", "ASSOCIATE", since);
    }

    private static Partnership with(String organization, StatusPeriod... history) {
        return Samples.minimalPartnership(
                partnership -> partnership.with(organization).addHistory(history));
    }

    private static Ngo ngo(Partnership... partnerships) {
        return Samples.ngo(ngo -> ngo.partnerships(List.of(partnerships)));
    }

    @Test
    void aPeriodSaidToHaveEndedDoesNotRunOn() {
        StatusPeriod first = consultative("2012");
        StatusPeriod next = associate("2018-04");
        StatusPeriod reclassified = first.withEndReason(Code.of("RECLASSIFICATION"));
        StatusPeriod endedInWords = first.withUntilAsStated(LocalizedText.en("in spring"));
        assertThat(Judge.places("PST-010", with("UNESCO", first, next))).containsExactly("/history/1");
        assertThat(Judge.places("PST-010", with("UNESCO", reclassified, next))).isEmpty();
        assertThat(Judge.places("PST-010", with("UNESCO", endedInWords, next))).isEmpty();
        for (Act act : Act.values()) {
            StatusPeriod decided = first.withDecisions(
                    Samples.minimalDecision(decision -> decision.act(act).date("2014-10")));
            assertThat(Judge.places("PST-010", with("UNESCO", decided, next)))
                    .as(act.name())
                    .hasSize(act.endsStatus() ? 0 : 1);
        }
        StatusPeriod endedLate = reclassified.withUntil(EdtfDate.parse("2020"));
        assertThat(Judge.places("PST-010", with("UNESCO", endedLate, next))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "UNESCO_1946, FORMAL_AGREEMENT, CONSULTATIVE_ARRANGEMENT, 0",
        "ELSEWHERE_1900, GUEST, FRIEND, 0",
        "ECOSOC_1996, ROSTER, SPECIAL, 1"
    })
    void onlyARegimeWhoseStatusesAreKnownGrantsOneAtATime(String regime, String one, String other, int findings) {
        assertThat(Judge.places("PST-010", with("UNESCO", period(regime, one, "1947"), period(regime, other, "1950"))))
                .hasSize(findings);
    }

    @Test
    void theLevelOfTodayIsNotHeldAgainstAStatusOfThePast() {
        assertThat(Judge.places("PST-002", national(associate("2012-03").withUntil(EdtfDate.parse("2020-03")))))
                .isEmpty();
        assertThat(Judge.places("PST-002", national(associate("2012-03").withEndReason(Code.of("REMOVAL")))))
                .isEmpty();
        assertThat(Judge.places("PST-002", national(associate("2012-03").withUntil(EdtfDate.parse("2024-06")))))
                .hasSize(1);
    }

    private static Ngo national(StatusPeriod... history) {
        return ngo(with("UNESCO", history)).withLevel(Level.NATIONAL);
    }

    @Test
    void aRegimeWithoutALocalLevelHasLocalOrganizationsAmongTheNationalOnes() {
        Partnership special = with("ECOSOC", period("ECOSOC_1996", "SPECIAL", "2010"));
        assertThat(Judge.places("PST-002", ngo(special).withLevel(Level.LOCAL))).isEmpty();
    }

    @Test
    void subregionalIsALevelOfWhoIsAPartnerNoMore() {
        assertThat(Judge.places("NGO-004", subregional(consultative("2013")))).containsExactly("/level");
        assertThat(Judge.places("NGO-004", subregional(consultative("2013"), associate("2015"))))
                .hasSize(1);
        assertThat(Judge.places("NGO-004", subregional(consultative("2013").withUntil(EdtfDate.parse("2019")))))
                .isEmpty();
        assertThat(Judge.places("NGO-004", subregional(consultative("2030")))).isEmpty();
        assertThat(Judge.places("NGO-004", subregional(consultative("2013"), associate("2030"))))
                .hasSize(1);
        assertThat(Judge.places("NGO-004", subregional(Samples.minimalStatusPeriod())))
                .hasSize(1);
        assertThat(Judge.places("NGO-004", subregional(period("FOUNDATIONS_1991", "OFFICIAL_RELATIONS", "2001"))))
                .isEmpty();
    }

    private static Ngo subregional(StatusPeriod... history) {
        return ngo(with("ECOSOC", period("ECOSOC_1996", "SPECIAL", "2010")), with("UNESCO", history))
                .withLevel(Level.SUBREGIONAL);
    }

    @Test
    void theConditionsOfEarlierDirectivesAreNotKnown() {
        Ngo category = ngo(with("UNESCO", period("UNESCO_1966", "B", "1970")));
        assertThat(Judge.places("NGO-011", category.withFoundedBy(FounderKind.GOVERNMENT)))
                .isEmpty();
        assertThat(Judge.places("NGO-012", category.withNonProfit(false))).isEmpty();
        Ngo foundation = ngo(with("UNESCO", period("FOUNDATIONS_1991", "OFFICIAL_RELATIONS", "2001")));
        assertThat(Judge.places("NGO-012", foundation.withNonProfit(false))).containsExactly("/nonProfit");
    }

    @Test
    void whoWasStruckOffHoldsNoStatus() {
        Decision removal = Samples.minimalDecision(decision -> decision.act(Act.REMOVAL));
        Ngo removed = ngo(with("UNESCO", consultative("2013").withDecisions(removal)));
        assertThat(Judge.places("NGO-011", removed.withFoundedBy(FounderKind.GOVERNMENT)))
                .isEmpty();
        StatusPeriod over = associate("2013")
                .withTerm(Samples.term(term -> term.start("2013").end("2021")))
                .withEndReason(Code.of("REMOVAL"));
        assertThat(Judge.places("PST-009", with("UNESCO", over))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ILO, GENERAL_CONSULTATIVE", "FAO, PARTNER", "UNESCO_1995, UNCLASSIFIED"})
    void statusesThatNoSourceRulesOutMayBeHeld(String regime, String status) {
        assertThat(Judge.places("PST-021", period(regime, status, "1998"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NGP_COMMITTEE", "BOARD", "DG"})
    void aDeciderUnderAnotherNameMayBeTheRightOne(String by) {
        Decision admission = Samples.decision(decision -> decision.by(by));
        assertThat(Judge.places("PST-005", with("UNESCO", consultative("2017").withDecisions(admission))))
                .isEmpty();
        assertThat(Judge.places("PST-006", with("UNESCO", associate("2017").withDecisions(admission))))
                .isEmpty();
    }

    @Test
    void noOrganizationAdmitsItself() {
        Decision admission = Samples.decision(decision -> decision.by("ORGANIZATION"));
        assertThat(Judge.places("PST-006", with("UNESCO", associate("2017").withDecisions(admission))))
                .containsExactly("/history/0/decisions/0/by");
    }

    @Test
    void whenTheYearsEndThatOthersAskForIsNotKnown() {
        Application accredited = Samples.minimalApplication(application ->
                application.regime("ICH_2003").status("ACCREDITED").submitted("2019-04-30"));
        Partnership convention = Samples.minimalPartnership(
                partnership -> partnership.with("ICH_CONVENTION").addApplications(accredited));
        assertThat(Judge.places(
                        "APP-001",
                        Samples.minimalNgo(ngo -> ngo.founded("2015-06-01").addPartnerships(convention))))
                .isEmpty();
    }

    @Test
    void aCompleteHistoryWithoutEarlierStatusSaysSinceWhenOneIsHeld() {
        assertThat(Judge.messages(
                        "PST-003", with("UNESCO", associate("2018-04")).withHistoryComplete(true)))
                .containsExactly("The status ASSOCIATE begins in 2018-04, but a status is held only since 2018-04;"
                        + " 2 years are asked for before.");
    }
}
