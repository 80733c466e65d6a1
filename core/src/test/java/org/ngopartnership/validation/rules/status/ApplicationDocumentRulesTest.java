package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;

class ApplicationDocumentRulesTest {

    private static ApplicationDocument document(String kind, @Nullable String covers) {
        return Samples.minimalApplicationDocument(document ->
                document.kind(kind).covers(Optional.ofNullable(covers).map(EdtfDate::parse)));
    }

    private static Application application(String status, boolean complete, ApplicationDocument... items) {
        return Samples.minimalApplication(application -> application
                .status(status)
                .documents(Samples.applicationDocuments(
                        documents -> documents.complete(complete).items(List.of(items)))));
    }

    private static Application consultative(ApplicationDocument... items) {
        return application("CONSULTATIVE", true, items);
    }

    private static ApplicationDocument report(@Nullable String covers) {
        return document("ACTIVITY_REPORT", covers);
    }

    @ParameterizedTest
    @CsvSource({"2017", "2016-02/2017-12", "2016-01-02/2017-12-31", "2017-01/2017-06"})
    void aReportOfLessThanTwoYearsIsReported(String covers) {
        assertThat(Judge.places("APP-003", consultative(document("STATUTES", null), report(covers))))
                .containsExactly("/documents/items/1/covers");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2016/2017", "2016-01-01/2017-12-31", "2016-01/2017-12", "2017~", "2016/..", "2014/2017"})
    void aReportOfTwoYearsOrPossiblyTwoYearsIsEnough(@Nullable String covers) {
        assertThat(Judge.places("APP-003", consultative(report(covers)))).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "2014-01/2014-06, 2017-01/2017-06, 1",
        "2014, 2017-01-01/2017-12-30, 1",
        "2014, 2017, 0",
        "2014, 2017-01/2017-06~, 0",
        "2014?, 2017-01/2017-06, 0",
        "2014-01/2014-06, 2017/.., 0",
        "2014-01/2014-06, Y20000000000, 0"
    })
    void theTimeBetweenReportsIsNotCovered(String one, String other, int findings) {
        assertThat(Judge.places("APP-003", consultative(report(one), report(other))))
                .hasSize(findings);
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
        "FINANCIAL_STATEMENT, 2020, 2018-03, 1",
        "FINANCIAL_STATEMENT, 2018, 2018-03, 0",
        "FINANCIAL_STATEMENT, 2019~, 2018-03, 0",
        "FINANCIAL_STATEMENT, 2015~, 2018-03, 0",
        "FINANCIAL_STATEMENT, , 2018-03, 0",
        "FINANCIAL_STATEMENT, 2015, , 0",
        "ACTIVITY_REPORT, 2010, 2018, 0"
    })
    void theFinancialStatementIsOfALateYear(
            String kind, @Nullable String covers, @Nullable EdtfDate submitted, int findings) {
        Application application = consultative(document(kind, covers)).withSubmitted(Optional.ofNullable(submitted));
        assertThat(Judge.places("APP-004", application))
                .hasSize(findings)
                .allMatch("/documents/items/0/covers"::equals);
    }

    @Test
    void aLaterStatementBesideAnOldOneIsEnough() {
        ApplicationDocument old = document("FINANCIAL_STATEMENT", "2014");
        ApplicationDocument late = document("FINANCIAL_STATEMENT", "2017");
        EdtfDate submitted = EdtfDate.ofYear(2018);
        Application olds = consultative(old, old).withSubmitted(submitted);
        assertThat(Judge.places("APP-004", consultative(old, late).withSubmitted(submitted)))
                .isEmpty();
        assertThat(Judge.places("APP-004", olds)).containsExactly("/documents/items/0/covers");
        assertThat(Judge.places("APP-004", olds.withStatus(Code.of("ASSOCIATE"))))
                .isEmpty();
        assertThat(Judge.places(
                        "APP-004", application("CONSULTATIVE", false, old).withSubmitted(submitted)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de, 1", "de es, 1", "de fr, 0", "en-GB, 0", "fr-CA, 0", "enm, 1", "und, 0", "mul, 0", "'', 0"})
    void everyDocumentIsInEnglishOrFrench(String languages, int findings) {
        List<LanguageTag> tags = Stream.of(languages.split(" "))
                .filter(language -> !language.isEmpty())
                .map(LanguageTag::parse)
                .toList();
        ApplicationDocument statutes = Samples.minimalApplicationDocument(document -> document.languages(tags));
        Application application = application("ASSOCIATE", false, Samples.minimalApplicationDocument(), statutes);
        assertThat(Judge.places("APP-005", application))
                .hasSize(findings)
                .allMatch("/documents/items/1/languages"::equals);
        assertThat(Judge.places("APP-005", application.withRegime(Code.of("ELSEWHERE_1900"))))
                .isEmpty();
    }

    @Test
    void theLanguagesAreNamed() {
        ApplicationDocument statutes =
                Samples.minimalApplicationDocument(document -> document.addLanguages("de", "es"));
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
    void theSummaryOfCooperationShowsTwoYearsAndSeveralProjects(
            @Nullable EdtfDate covers, @Nullable Long projects, String at) {
        ApplicationDocument summary =
                Samples.applicationDocument(document -> document.covers(Optional.ofNullable(covers))
                        .jointProjects(Optional.ofNullable(projects).map(Count::exactly)));
        Application application = application("ASSOCIATE", false, document("MEMBERS", "2018"), summary)
                .withSubmitted(EdtfDate.parse("2018-11-30"));
        assertThat(Judge.places("APP-008", application))
                .hasSize(at.isEmpty() ? 0 : 1)
                .allMatch(("/documents/items/1/" + at)::equals);
        assertThat(Judge.places("APP-008", application.withStatus(Code.of("CONSULTATIVE"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019/2020, 2018-03, 1",
        "2017/2019, 2018-01, 1",
        "2017-01/2018-12, 2018-11-30, 1",
        "2017/2018, 2018-11-30, 0",
        "2016/2019, 2018-01, 0",
        "2017/2019~, 2018-01, 0",
        "2017~/2019, 2018-01, 0",
        "2017/2019, 2018-01~, 1",
        "2017/2019, 2018~, 0",
        "2017/.., 2018-01, 0",
        "2016-02/2018-01, 2018-01, 0"
    })
    void theTwoYearsArePrevious(EdtfDate covers, EdtfDate submitted, int findings) {
        ApplicationDocument summary = document("COOPERATION_SUMMARY", null).withCovers(covers);
        assertThat(Judge.places(
                        "APP-008", application("ASSOCIATE", false, summary).withSubmitted(submitted)))
                .hasSize(findings)
                .allMatch("/documents/items/0/covers"::equals);
    }

    @Test
    void withoutADayOfSubmissionOnlyTheLengthIsJudged() {
        assertThat(Judge.places(
                        "APP-008", application("ASSOCIATE", false, document("COOPERATION_SUMMARY", "2010/2012"))))
                .isEmpty();
    }

    @Test
    void anApplicationWithoutDocumentsIsNotJudgedOnThem() {
        Application bare = Samples.minimalApplication(application -> application.submitted("2018"));
        for (String rule : new String[] {"APP-003", "APP-004", "APP-005", "APP-008"}) {
            assertThat(Judge.places(rule, bare)).as(rule).isEmpty();
        }
    }
}
