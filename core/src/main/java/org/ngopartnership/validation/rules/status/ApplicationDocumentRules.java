package org.ngopartnership.validation.rules.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.Directives;
import org.ngopartnership.validation.rules.shared.TermDates;
import org.ngopartnership.validation.rules.shared.Texts;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;

/** Rules on the documents submitted with an application under the directives of 2011. */
final class ApplicationDocumentRules {

    private static final String CONSULTATIVE = "CONSULTATIVE";
    private static final String ASSOCIATE = "ASSOCIATE";
    private static final String ACTIVITY_REPORT = "ACTIVITY_REPORT";
    private static final String COOPERATION_SUMMARY = "COOPERATION_SUMMARY";
    private static final int SEVERAL = 2;
    private static final int LAST_FINANCIAL_YEARS = 2;

    static final Rule<Application> REPORTS_COVER_TWO_YEARS = Rule.of(Application.class, "APP-003")
            .check((application, context, sink) -> {
                Optional<ApplicationDocuments> documents = application.getDocuments();
                if (documents.isPresent() && documents.get().isComplete() && isFor(CONSULTATIVE, application)) {
                    reportsCoverTwoYears(documents.get().getItems(), sink);
                }
            });

    static final Rule<Application> STATEMENT_OF_THE_LAST_YEAR = Rule.of(Application.class, "APP-004")
            .check((application, context, sink) -> {
                Optional<ApplicationDocuments> documents = application.getDocuments();
                if (documents.isPresent()
                        && documents.get().isComplete()
                        && application.getSubmitted().isPresent()
                        && isFor(CONSULTATIVE, application)) {
                    statementIsRecent(
                            documents.get().getItems(),
                            application.getSubmitted().get(),
                            sink);
                }
            });

    static final Rule<Application> IN_ENGLISH_OR_FRENCH = Rule.of(Application.class, "APP-005")
            .check((application, context, sink) -> {
                if (application.getDocuments().isPresent() && isUnderDirectives(application)) {
                    List<ApplicationDocument> items =
                            application.getDocuments().get().getItems();
                    for (int i = 0; i < items.size(); i++) {
                        List<LanguageTag> languages = items.get(i).getLanguages();
                        if (!languages.isEmpty() && !isAnyReadable(languages)) {
                            sink.reportValue(
                                    at(i, "languages"),
                                    names(languages),
                                    "document",
                                    items.get(i).getKind());
                        }
                    }
                }
            });

    static final Rule<Application> COOPERATION_OF_TWO_YEARS = Rule.of(Application.class, "APP-008")
            .check((application, context, sink) -> {
                if (application.getDocuments().isPresent() && isFor(ASSOCIATE, application)) {
                    List<ApplicationDocument> items =
                            application.getDocuments().get().getItems();
                    for (int i = 0; i < items.size(); i++) {
                        if (items.get(i).getKind().is(COOPERATION_SUMMARY)) {
                            cooperationIsEnough(items.get(i), i, application.getSubmitted(), sink);
                        }
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(
            REPORTS_COVER_TWO_YEARS, STATEMENT_OF_THE_LAST_YEAR, IN_ENGLISH_OR_FRENCH, COOPERATION_OF_TWO_YEARS);

    private ApplicationDocumentRules() {}

    private static boolean isUnderDirectives(Application application) {
        return application.getRegime().equals(Directives.OF_PARTNERS);
    }

    private static boolean isFor(String status, Application application) {
        return isUnderDirectives(application) && application.getStatus().is(status);
    }

    private static DataPath at(int document, String property) {
        return DataPath.of("documents").property("items").index(document).property(property);
    }

    /** Reports the first activity report if all together they are too short, and each says what it covers. */
    private static void reportsCoverTwoYears(List<ApplicationDocument> items, FindingSink sink) {
        int first = -1;
        List<EdtfDate> covered = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).getKind().is(ACTIVITY_REPORT)) {
                first = first < 0 ? i : first;
                Optional<EdtfDate> covers = items.get(i).getCovers();
                if (covers.isEmpty()) {
                    return;
                }
                covered.add(covers.get());
            }
        }
        if (first >= 0 && CoveredTime.isDefinitelyTooShort(covered)) {
            sink.reportValue(at(first, "covers"), covered.get(0));
        }
    }

    /** Reports the first financial statement if none may be of the last financial year or, not yet closed, the one before. */
    private static void statementIsRecent(List<ApplicationDocument> items, EdtfDate submitted, FindingSink sink) {
        int first = -1;
        for (int i = 0; i < items.size(); i++) {
            if (isFinancial(items.get(i).getKind())) {
                first = first < 0 ? i : first;
                Optional<EdtfDate> year = items.get(i).getCovers();
                if (year.isEmpty()
                        || !TermDates.isDefinitelyLonger(year.get(), LAST_FINANCIAL_YEARS, submitted)
                                && !year.get().isDefinitelyAfter(submitted)) {
                    return;
                }
            }
        }
        if (first >= 0) {
            sink.reportValue(at(first, "covers"), items.get(first).getCovers().orElseThrow(), "submitted", submitted);
        }
    }

    /** The older list of documents asks for a report, the newer for a statement. */
    private static boolean isFinancial(Code kind) {
        return kind.is("FINANCIAL_STATEMENT") || kind.is("FINANCIAL_REPORT");
    }

    private static boolean isAnyReadable(List<LanguageTag> languages) {
        for (LanguageTag language : languages) {
            String tag = language.toString();
            if (Texts.isOfLanguage(tag, "en")
                    || Texts.isOfLanguage(tag, "fr")
                    || Texts.isOfLanguage(tag, "und")
                    || Texts.isOfLanguage(tag, "mul")) {
                return true;
            }
        }
        return false;
    }

    private static String names(List<LanguageTag> languages) {
        return languages.stream().map(LanguageTag::toString).collect(Collectors.joining(", "));
    }

    private static void cooperationIsEnough(
            ApplicationDocument summary, int position, Optional<EdtfDate> submitted, FindingSink sink) {
        Optional<EdtfDate> covers = summary.getCovers();
        Optional<Count> projects = summary.getJointProjects();
        if (projects.isPresent() && NgoPartnerRules.isDefinitelyFewerThan(SEVERAL, projects.get())) {
            sink.reportValue(
                    at(position, "jointProjects"), projects.get().getValue().getAsLong());
        } else if (covers.isPresent()
                && (CoveredTime.isDefinitelyTooShort(EdtfSpan.of(covers.get()))
                        || submitted.isPresent() && isNotOfTheYearsBefore(covers.get(), submitted.get()))) {
            sink.reportValue(at(position, "covers"), covers.get());
        }
    }

    /** Whether a time ended more than a year before, or runs on after, and before it there are no two years of it. */
    private static boolean isNotOfTheYearsBefore(EdtfDate covers, EdtfDate submitted) {
        return TermDates.isDefinitelyLonger(covers, 1, submitted)
                || covers.end().filter(end -> end.isDefinitelyAfter(submitted)).isPresent()
                        && CoveredTime.isDefinitelyTooShort(EdtfSpan.between(covers, submitted));
    }
}
