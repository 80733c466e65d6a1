package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Party;

class ApplicationRulesTest {

    private static Application.Builder application(String submitted) {
        Application.Builder application =
                Application.builder().regime("UNESCO_2011").status("CONSULTATIVE");
        return submitted == null ? application : application.submitted(submitted);
    }

    private static Ngo.Builder founded(String founded, Application application) {
        Ngo.Builder ngo = Ngo.builder()
                .id("wrs")
                .name(LocalizedText.en("World Reading Society").fr("Société mondiale de lecture"))
                .addPartnerships(Partnership.builder()
                        .with("UNESCO")
                        .addApplications(application)
                        .build());
        return founded == null ? ngo : ngo.founded(founded);
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
    void twoYearsOfExistenceAreAskedFor(String founded, String submitted, int findings) {
        assertThat(Judge.places(
                        "APP-001",
                        founded(founded, application(submitted).build()).build()))
                .hasSize(findings)
                .allMatch("/partnerships/0/applications/0/submitted"::equals);
    }

    @Test
    void anOrganizationThatContinuesAnotherIsNotJudged() {
        assertThat(Judge.places(
                        "APP-001",
                        founded("2017", application("2018").build())
                                .addPredecessors(Party.name(LocalizedText.fr("Ligue de la lecture")))
                                .build()))
                .isEmpty();
    }

    @Test
    void whatOtherRegimesAskForIsNotKnown() {
        assertThat(Judge.places(
                        "APP-001",
                        founded(
                                        "2017",
                                        application("2018")
                                                .regime("FOUNDATIONS_1991")
                                                .status("OFFICIAL_RELATIONS")
                                                .build())
                                .build()))
                .isEmpty();
        assertThat(Judge.places(
                        "APP-001",
                        founded(
                                        "2017",
                                        application("2018")
                                                .regime("ELSEWHERE_1900")
                                                .build())
                                .build()))
                .isEmpty();
    }

    private static Application decided(String submitted, String date) {
        Decision.Builder decision = Decision.builder().act(Act.ADMISSION);
        if (date != null) {
            decision.date(date);
        }
        return application(submitted).decision(decision.build()).build();
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
    void aDecisionComesSomeTimeAfterTheRequest(String submitted, String date, String rule) {
        for (String each : new String[] {"APP-007", "APP-010"}) {
            assertThat(Judge.places(each, decided(submitted, date)))
                    .as(each)
                    .hasSize(each.equals(rule) ? 1 : 0)
                    .allMatch("/decision/date"::equals);
        }
    }

    @Test
    void anApplicationWithoutDecisionIsNotJudgedOnIt() {
        assertThat(Judge.places("APP-007", application("2018").build())).isEmpty();
        assertThat(Judge.places("APP-010", application("2018").build())).isEmpty();
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
    void theDirectorGeneralIsAddressed(String regime, String to, int findings) {
        Application.Builder application = application("2018").regime(regime);
        if (to != null) {
            application.addressedTo(to);
        }
        assertThat(Judge.places("APP-009", application.build()))
                .hasSize(findings)
                .allMatch("/addressedTo"::equals);
    }
}
