package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;

class ApplicationDocumentRulesTest {

    private static ApplicationDocument document(String kind, String covers) {
        ApplicationDocument.Builder document = ApplicationDocument.builder().kind(kind);
        return (covers == null ? document : document.covers(covers)).build();
    }

    private static Application application(String status, boolean complete, ApplicationDocument... items) {
        return Application.builder()
                .regime("UNESCO_2011")
                .status(status)
                .documents(ApplicationDocuments.builder()
                        .complete(complete)
                        .addItems(items)
                        .build())
                .build();
    }

    private static Application consultative(ApplicationDocument... items) {
        return application("CONSULTATIVE", true, items);
    }

    private static ApplicationDocument report(String covers) {
        return document("ACTIVITY_REPORT", covers);
    }

    @ParameterizedTest
    @CsvSource({"2017", "2016-02/2017-12", "2016-01-02/2017-12-31", "2017-01/2017-06"})
    void aReportOfLessThanTwoYearsIsReported(String covers) {
        assertThat(Judge.places("APP-003", consultative(document("STATUTES", null), report(covers))))
                .containsExactly("/documents/items/1/covers");
    }

    @ParameterizedTest
    @CsvSource({"2016/2017", "2016-01-01/2017-12-31", "2016-01/2017-12", "2017~", "2016/..", "2014/2017", "''"})
    void aReportOfTwoYearsOrPossiblyTwoYearsIsEnough(String covers) {
        assertThat(Judge.places("APP-003", consultative(report(covers.isEmpty() ? null : covers))))
                .isEmpty();
    }

    @Test
    void severalReportsCoverTheirTimeTogether() {
        assertThat(Judge.places("APP-003", consultative(report("2016"), report("2017"))))
                .isEmpty();
        assertThat(Judge.places("APP-003", consultative(report("2017"), report("2016"))))
                .isEmpty();
        assertThat(Judge.places("APP-003", consultative(report("2017-01/2017-06"), report("2017-07/2017-12"))))
                .containsExactly("/documents/items/0/covers");
        assertThat(Judge.places("APP-003", consultative(report("2017"), report(null))))
                .isEmpty();
    }

    @Test
    void reportsAreJudgedInACompleteListForConsultativeStatusOnly() {
        assertThat(Judge.places("APP-003", application("CONSULTATIVE", false, report("2017"))))
                .isEmpty();
        assertThat(Judge.places("APP-003", application("ASSOCIATE", true, report("2017"))))
                .isEmpty();
        assertThat(Judge.places("APP-003", consultative(report("2017")).withRegime(Code.of("UNESCO_1995"))))
                .isEmpty();
        assertThat(Judge.places("APP-003", consultative())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FINANCIAL_STATEMENT, 2017, 2018-03, 0",
        "FINANCIAL_STATEMENT, 2016, 2018-03, 0",
        "FINANCIAL_STATEMENT, 2015, 2018-03, 1",
        "FINANCIAL_REPORT, 2015, 2018, 1",
        "FINANCIAL_STATEMENT, 2015~, 2018-03, 0",
        "FINANCIAL_STATEMENT, , 2018-03, 0",
        "FINANCIAL_STATEMENT, 2015, , 0",
        "ACTIVITY_REPORT, 2010, 2018, 0"
    })
    void theFinancialStatementIsOfALateYear(String kind, String covers, String submitted, int findings) {
        Application.Builder application = Application.builder().from(consultative(document(kind, covers)));
        if (submitted != null) {
            application.submitted(submitted);
        }
        assertThat(Judge.places("APP-004", application.build()))
                .hasSize(findings)
                .allMatch("/documents/items/0/covers"::equals);
    }

    @Test
    void aLaterStatementBesideAnOldOneIsEnough() {
        ApplicationDocument old = document("FINANCIAL_STATEMENT", "2014");
        ApplicationDocument late = document("FINANCIAL_STATEMENT", "2017");
        Application.Builder both =
                Application.builder().from(consultative(old, late)).submitted("2018");
        assertThat(Judge.places("APP-004", both.build())).isEmpty();
        Application.Builder olds =
                Application.builder().from(consultative(old, old)).submitted("2018");
        assertThat(Judge.places("APP-004", olds.build())).containsExactly("/documents/items/0/covers");
        assertThat(Judge.places("APP-004", olds.status("ASSOCIATE").build())).isEmpty();
        assertThat(Judge.places(
                        "APP-004",
                        Application.builder()
                                .from(application("CONSULTATIVE", false, old))
                                .submitted("2018")
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de, 1", "de es, 1", "de fr, 0", "en-GB, 0", "fr-CA, 0", "enm, 1", "und, 0", "mul, 0", "'', 0"})
    void everyDocumentIsInEnglishOrFrench(String languages, int findings) {
        ApplicationDocument.Builder statutes = ApplicationDocument.builder().kind("STATUTES");
        for (String language : languages.isEmpty() ? new String[0] : languages.split(" ")) {
            statutes.addLanguages(LanguageTag.parse(language));
        }
        Application application = application("ASSOCIATE", false, document("STATUTES", null), statutes.build());
        assertThat(Judge.places("APP-005", application))
                .hasSize(findings)
                .allMatch("/documents/items/1/languages"::equals);
        assertThat(Judge.places("APP-005", application.withRegime(Code.of("ELSEWHERE_1900"))))
                .isEmpty();
    }

    @Test
    void theLanguagesAreNamed() {
        ApplicationDocument statutes = ApplicationDocument.builder()
                .kind("STATUTES")
                .addLanguages(LanguageTag.parse("de"), LanguageTag.parse("es"))
                .build();
        assertThat(Judge.messages("APP-005", consultative(statutes)))
                .containsExactly("The document STATUTES was submitted in: de, es. Add a version in English or French.");
    }

    @ParameterizedTest
    @CsvSource({
        "2016/2018, 3, ''",
        "2016/2018, 0, jointProjects",
        "2016/2018, 1, jointProjects",
        "2017-12/2018, 3, covers",
        "2010/2012, 3, covers",
        "2016/2017, , ''",
        ", , ''",
        "2018, , covers",
        "2010/2018~, 3, ''"
    })
    void theSummaryOfCooperationShowsTwoYearsAndSeveralProjects(String covers, Long projects, String at) {
        ApplicationDocument.Builder summary =
                ApplicationDocument.builder().from(document("COOPERATION_SUMMARY", covers));
        if (projects != null) {
            summary.jointProjects(Count.exactly(projects));
        }
        Application.Builder application = Application.builder()
                .from(application("ASSOCIATE", false, document("MEMBERS", "2018"), summary.build()))
                .submitted("2018-11-30");
        assertThat(Judge.places("APP-008", application.build()))
                .hasSize(at.isEmpty() ? 0 : 1)
                .allMatch(("/documents/items/1/" + at)::equals);
        assertThat(Judge.places("APP-008", application.status("CONSULTATIVE").build()))
                .isEmpty();
    }

    @Test
    void withoutADayOfSubmissionOnlyTheLengthIsJudged() {
        assertThat(Judge.places(
                        "APP-008", application("ASSOCIATE", false, document("COOPERATION_SUMMARY", "2010/2012"))))
                .isEmpty();
    }

    @Test
    void anApplicationWithoutDocumentsIsNotJudgedOnThem() {
        Application bare = Application.builder()
                .regime("UNESCO_2011")
                .status("CONSULTATIVE")
                .submitted("2018")
                .build();
        for (String rule : new String[] {"APP-003", "APP-004", "APP-005", "APP-008"}) {
            assertThat(Judge.places(rule, bare)).as(rule).isEmpty();
        }
    }
}
