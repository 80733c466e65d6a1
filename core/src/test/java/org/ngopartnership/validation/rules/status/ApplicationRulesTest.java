package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class ApplicationRulesTest {

    private static Application application(@Nullable EdtfDate submitted) {
        return Samples.minimalApplication(application -> application.submitted(Optional.ofNullable(submitted)));
    }

    /** An organization that continues no other. */
    private static Ngo founded(@Nullable EdtfDate founded, Application application) {
        return Samples.ngo(ngo -> ngo.founded(Optional.ofNullable(founded))
                .predecessors(List.of())
                .partnerships(
                        List.of(Samples.minimalPartnership(partnership -> partnership.addApplications(application)))));
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2018, 0",
        "2016, 2018, 0",
        "2016-05-14, 2018-05-14, 0",
        "2017~, 2018, 0",
        ", 2018, 0",
        "2017, , 0",
        "2017, 2018, 1",
        "2016-05-14, 2018-05-13, 1",
        "2019, 2018, 1"
    })
    void twoYearsOfExistenceAreAskedFor(@Nullable EdtfDate founded, @Nullable EdtfDate submitted, int findings) {
        assertThat(Judge.places("APP-001", founded(founded, application(submitted))))
                .hasSize(findings)
                .allMatch("/partnerships/0/applications/0/submitted"::equals);
    }

    @Test
    void anOrganizationThatContinuesAnotherIsNotJudged() {
        Ngo young = founded(EdtfDate.ofYear(2017), application(EdtfDate.ofYear(2018)));
        assertThat(Judge.places("APP-001", young.withPredecessors(Samples.ngo().getPredecessors())))
                .isEmpty();
    }

    @Test
    void whatOtherRegimesAskForIsNotKnown() {
        Application application = application(EdtfDate.ofYear(2018));
        Application foundation =
                application.withRegime(Code.of("FOUNDATIONS_1991")).withStatus(Code.of("OFFICIAL_RELATIONS"));
        assertThat(Judge.places("APP-001", founded(EdtfDate.ofYear(2017), foundation)))
                .isEmpty();
        Application elsewhere = application.withRegime(Code.of("ELSEWHERE_1900"));
        assertThat(Judge.places("APP-001", founded(EdtfDate.ofYear(2017), elsewhere)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-10, 2018-07-10, ''",
        "2018-01-10, 2018-02-10, ''",
        "2018-01-10, 2018-02-09, APP-007",
        "2018-01-10, 2018-01-15, APP-007",
        "2018-01-10, 2018-01-10, APP-007",
        "2018-01-10, 2018-01-09, APP-010",
        "2018, 2017, APP-010",
        "2018, 2018, ''",
        "2018-01, 2018-01-15, APP-007",
        "2018-01-10~, 2018-01-15, APP-007",
        "2018-01~, 2018-01-15, ''",
        ", 2018-01-15, ''",
        "2018-01-10, , ''"
    })
    void aDecisionComesSomeTimeAfterTheRequest(@Nullable EdtfDate submitted, @Nullable EdtfDate date, String rule) {
        Application decided = Samples.application(application -> application
                .submitted(Optional.ofNullable(submitted))
                .decision(Samples.decision(decision -> decision.date(Optional.ofNullable(date)))));
        for (String each : new String[] {"APP-007", "APP-010"}) {
            assertThat(Judge.places(each, decided))
                    .as(each)
                    .hasSize(each.equals(rule) ? 1 : 0)
                    .allMatch("/decision/date"::equals);
        }
    }

    @ParameterizedTest
    @CsvSource({"UNESCO_2011, 1", "FOUNDATIONS_1991, 1", "ECOSOC_1996, 0", "ELSEWHERE_1900, 0"})
    void howSoonOthersDecideIsNotKnown(String regime, int findings) {
        Application decided = Samples.application(application -> application
                .regime(regime)
                .submitted("2018-01-10")
                .decision(Samples.decision(decision -> decision.date("2018-01-15"))));
        assertThat(Judge.places("APP-007", decided)).hasSize(findings);
        assertThat(Judge.places("APP-010", decided.withSubmitted(EdtfDate.parse("2018-01-16"))))
                .hasSize(1);
    }

    @Test
    void anApplicationWithoutDecisionIsNotJudgedOnIt() {
        Application undecided = Samples.application(application -> application.decision(Optional.empty()));
        assertThat(Judge.places("APP-007", undecided)).isEmpty();
        assertThat(Judge.places("APP-010", undecided)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UNESCO_2011, UNESCO, 1",
        "FOUNDATIONS_1991, SECRETARIAT, 1",
        "UNESCO_2011, DIRECTOR_GENERAL, 0",
        "UNESCO_2011, , 0",
        "ECOSOC_1996, SECRETARY_GENERAL, 0",
        "ELSEWHERE_1900, SECRETARY_GENERAL, 0"
    })
    void theDirectorGeneralIsAddressed(String regime, @Nullable Code to, int findings) {
        Application application =
                Samples.application(sample -> sample.regime(regime).addressedTo(Optional.ofNullable(to)));
        assertThat(Judge.places("APP-009", application)).hasSize(findings).allMatch("/addressedTo"::equals);
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
}
