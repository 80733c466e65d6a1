package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.ngopartnership.status.Term;
import org.ngopartnership.text.LocalizedText;

/** Histories that are unusual, but may be right: what contradicts nothing is no error. */
class UnusualStatusesTest {

    private static StatusPeriod.Builder period(String regime, String status, String since) {
        return StatusPeriod.builder().regime(regime).status(status).since(since);
    }

    private static StatusPeriod.Builder consultative(String since) {
        return period("UNESCO_2011", "CONSULTATIVE", since);
    }

    private static StatusPeriod.Builder associate(String since) {
        return period("UNESCO_2011", "ASSOCIATE", since);
    }

    private static Partnership with(String organization, StatusPeriod.Builder... history) {
        Partnership.Builder partnership = Partnership.builder().with(organization);
        for (StatusPeriod.Builder period : history) {
            partnership.addHistory(period.build());
        }
        return partnership.build();
    }

    private static Ngo.Builder ngo(Partnership... partnerships) {
        return Ngo.builder()
                .id("wrs")
                .name(LocalizedText.en("World Reading Society"))
                .addPartnerships(partnerships);
    }

    @Test
    void aPeriodSaidToHaveEndedDoesNotRunOn() {
        StatusPeriod.Builder next = associate("2018-04");
        assertThat(Judge.places("PST-010", with("UNESCO", consultative("2012"), next)))
                .containsExactly("/history/1");
        assertThat(Judge.places("PST-010", with("UNESCO", consultative("2012").endReason("RECLASSIFICATION"), next)))
                .isEmpty();
        assertThat(Judge.places(
                        "PST-010",
                        with("UNESCO", consultative("2012").untilAsStated(LocalizedText.en("in spring")), next)))
                .isEmpty();
        for (Act act : Act.values()) {
            Decision decision = Decision.builder().act(act).date("2014-10").build();
            assertThat(Judge.places(
                            "PST-010", with("UNESCO", consultative("2012").addDecisions(decision), next)))
                    .as(act.name())
                    .hasSize(act.endsStatus() ? 0 : 1);
        }
        assertThat(Judge.places(
                        "PST-010",
                        with("UNESCO", consultative("2012").until("2020").endReason("RECLASSIFICATION"), next)))
                .hasSize(1);
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
        assertThat(Judge.places("PST-002", national(associate("2012-03").until("2020-03"))))
                .isEmpty();
        assertThat(Judge.places("PST-002", national(associate("2012-03").endReason("REMOVAL"))))
                .isEmpty();
        assertThat(Judge.places("PST-002", national(associate("2012-03").until("2024-06"))))
                .hasSize(1);
    }

    private static Ngo national(StatusPeriod.Builder... history) {
        return ngo(with("UNESCO", history)).level(Level.NATIONAL).build();
    }

    @Test
    void aRegimeWithoutALocalLevelHasLocalOrganizationsAmongTheNationalOnes() {
        Partnership special = with("ECOSOC", period("ECOSOC_1996", "SPECIAL", "2010"));
        assertThat(Judge.places("PST-002", ngo(special).level(Level.LOCAL).build()))
                .isEmpty();
    }

    @Test
    void subregionalIsALevelOfWhoIsAPartnerNoMore() {
        assertThat(Judge.places("NGO-004", subregional(consultative("2013")))).containsExactly("/level");
        assertThat(Judge.places("NGO-004", subregional(consultative("2013"), associate("2015"))))
                .hasSize(1);
        assertThat(Judge.places("NGO-004", subregional(consultative("2013").until("2019"))))
                .isEmpty();
        assertThat(Judge.places("NGO-004", subregional(period("FOUNDATIONS_1991", "OFFICIAL_RELATIONS", "2001"))))
                .isEmpty();
    }

    private static Ngo subregional(StatusPeriod.Builder... history) {
        return ngo(with("ECOSOC", period("ECOSOC_1996", "SPECIAL", "2010")), with("UNESCO", history))
                .level(Level.SUBREGIONAL)
                .build();
    }

    @Test
    void theConditionsOfEarlierDirectivesAreNotKnown() {
        Ngo.Builder category = ngo(with("UNESCO", period("UNESCO_1966", "B", "1970")));
        assertThat(Judge.places(
                        "NGO-011", category.foundedBy(FounderKind.GOVERNMENT).build()))
                .isEmpty();
        assertThat(Judge.places("NGO-012", category.nonProfit(false).build())).isEmpty();
        Ngo.Builder foundation = ngo(with("UNESCO", period("FOUNDATIONS_1991", "OFFICIAL_RELATIONS", "2001")));
        assertThat(Judge.places("NGO-012", foundation.nonProfit(false).build())).containsExactly("/nonProfit");
    }

    @Test
    void whoWasStruckOffHoldsNoStatus() {
        Decision removal = Decision.builder().act(Act.REMOVAL).build();
        Ngo.Builder removed = ngo(with("UNESCO", consultative("2013").addDecisions(removal)));
        assertThat(Judge.places(
                        "NGO-011", removed.foundedBy(FounderKind.GOVERNMENT).build()))
                .isEmpty();
        StatusPeriod.Builder over =
                associate("2013").term(Term.builder().end("2021").build()).endReason("REMOVAL");
        assertThat(Judge.places("PST-009", with("UNESCO", over))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ILO, GENERAL_CONSULTATIVE", "FAO, PARTNER", "UNESCO_1995, UNCLASSIFIED"})
    void statusesThatNoSourceRulesOutMayBeHeld(String regime, String status) {
        assertThat(Judge.places("PST-021", period(regime, status, "1998").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NGP_COMMITTEE", "BOARD", "DG"})
    void aDeciderUnderAnotherNameMayBeTheRightOne(String by) {
        Decision admission =
                Decision.builder().act(Act.ADMISSION).by(by).date("2017").build();
        assertThat(Judge.places("PST-005", with("UNESCO", consultative("2017").addDecisions(admission))))
                .isEmpty();
        assertThat(Judge.places("PST-006", with("UNESCO", associate("2017").addDecisions(admission))))
                .isEmpty();
    }

    @Test
    void noOrganizationAdmitsItself() {
        Decision admission =
                Decision.builder().act(Act.ADMISSION).by("ORGANIZATION").build();
        assertThat(Judge.places("PST-006", with("UNESCO", associate("2017").addDecisions(admission))))
                .containsExactly("/history/0/decisions/0/by");
    }

    @Test
    void whenTheYearsEndThatOthersAskForIsNotKnown() {
        Application accredited = Application.builder()
                .regime("ICH_2003")
                .status("ACCREDITED")
                .submitted("2019-04-30")
                .build();
        Partnership convention = Partnership.builder()
                .with("ICH_CONVENTION")
                .addApplications(accredited)
                .build();
        assertThat(Judge.places("APP-001", ngo(convention).founded("2015-06-01").build()))
                .isEmpty();
    }

    @Test
    void aCompleteHistoryWithoutEarlierStatusSaysSinceWhenOneIsHeld() {
        Partnership direct = Partnership.builder()
                .with("UNESCO")
                .addHistory(associate("2018-04").build())
                .historyComplete(true)
                .build();
        assertThat(Judge.messages("PST-003", direct))
                .containsExactly("The status ASSOCIATE begins in 2018-04, but a status is held only since 2018-04;"
                        + " 2 years are asked for before.");
    }
}
