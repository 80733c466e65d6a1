package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.status.Term;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;

/** Samples of what an organization is to its partner. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class StatusSamples extends ValueSamples {

    StatusSamples() {}

    /** {@return the eight years of an associate status} */
    @SafeVarargs
    public static Term term(UnaryOperator<Term.Builder>... changes) {
        return all(changes)
                .apply(Term.builder().start("2020-04-20").end("2028-04-20"))
                .build();
    }

    /** {@return a term of which only the beginning is known} */
    @SafeVarargs
    public static Term minimalTerm(UnaryOperator<Term.Builder>... changes) {
        return all(changes).apply(Term.builder().start("2020")).build();
    }

    /** {@return the admission to associate status by the Executive Board} */
    @SafeVarargs
    public static Decision decision(UnaryOperator<Decision.Builder>... changes) {
        return all(changes)
                .apply(Decision.builder()
                        .act(Act.ADMISSION)
                        .by("EXECUTIVE_BOARD")
                        .recommendedBy("DIRECTOR_GENERAL")
                        .date("2020-04-20")
                        .dateAsStated(LocalizedText.en("20 April 2020"))
                        .symbol("209 EX/21")
                        .reason(LocalizedText.en("contribution to literacy").fr("contribution à l'alphabétisation")))
                .build();
    }

    /** {@return an admission, of which no more is known} */
    @SafeVarargs
    public static Decision minimalDecision(UnaryOperator<Decision.Builder>... changes) {
        return all(changes).apply(Decision.builder().act(Act.ADMISSION)).build();
    }

    /** {@return a suspension that was decided, explained and ended} */
    @SafeVarargs
    public static Suspension suspension(UnaryOperator<Suspension.Builder>... changes) {
        return all(changes)
                .apply(Suspension.builder()
                        .since("2016-04")
                        .until("2017-10")
                        .reason(LocalizedText.en("no report was handed in").fr("aucun rapport n'a été remis"))
                        .addDecisions(
                                Decision.builder()
                                        .act(Act.SUSPENSION)
                                        .by("EXECUTIVE_BOARD")
                                        .date("2016-04")
                                        .build(),
                                Decision.builder()
                                        .act(Act.REINSTATEMENT)
                                        .by("EXECUTIVE_BOARD")
                                        .date("2017-10")
                                        .build()))
                .build();
    }

    /** {@return a suspension, with the decision that explains it} */
    @SafeVarargs
    public static Suspension minimalSuspension(UnaryOperator<Suspension.Builder>... changes) {
        return all(changes)
                .apply(Suspension.builder()
                        .since("2016")
                        .addDecisions(Decision.builder()
                                .act(Act.SUSPENSION)
                                .by("EXECUTIVE_BOARD")
                                .reason(LocalizedText.en("no report was handed in")
                                        .fr("aucun rapport n'a été remis"))
                                .build()))
                .build();
    }

    /** {@return an associate status with its term and its decision} */
    @SafeVarargs
    public static StatusPeriod statusPeriod(UnaryOperator<StatusPeriod.Builder>... changes) {
        return all(changes)
                .apply(StatusPeriod.builder()
                        .regime("UNESCO_2011")
                        .status("ASSOCIATE")
                        .since("2020-04-20")
                        .sinceAsStated(LocalizedText.fr("depuis le 20 avril 2020"))
                        .term(term())
                        .addDecisions(decision()))
                .build();
    }

    /** {@return a consultative status, of which only the name is known} */
    @SafeVarargs
    public static StatusPeriod minimalStatusPeriod(UnaryOperator<StatusPeriod.Builder>... changes) {
        return all(changes)
                .apply(StatusPeriod.builder().regime("UNESCO_2011").status("CONSULTATIVE"))
                .build();
    }

    /** {@return a summary of the cooperation of more than two years} */
    @SafeVarargs
    public static ApplicationDocument applicationDocument(UnaryOperator<ApplicationDocument.Builder>... changes) {
        return all(changes)
                .apply(ApplicationDocument.builder()
                        .kind("COOPERATION_SUMMARY")
                        .addLanguages("en")
                        .covers("2017/2019")
                        .jointProjects(Count.exactly(4))
                        .asStated(LocalizedText.en("a summary of our projects").fr("un résumé de nos projets")))
                .build();
    }

    /** {@return statutes, handed in by name only} */
    @SafeVarargs
    public static ApplicationDocument minimalApplicationDocument(
            UnaryOperator<ApplicationDocument.Builder>... changes) {
        return all(changes)
                .apply(ApplicationDocument.builder().kind("STATUTES"))
                .build();
    }

    /** {@return the documents of an application for associate status, all of them} */
    @SafeVarargs
    public static ApplicationDocuments applicationDocuments(UnaryOperator<ApplicationDocuments.Builder>... changes) {
        return all(changes)
                .apply(ApplicationDocuments.builder()
                        .complete(true)
                        .addItems(
                                applicationDocument(),
                                ApplicationDocument.builder()
                                        .kind("ACTIVITY_REPORT")
                                        .addLanguages("fr")
                                        .covers("2017/2019")
                                        .build(),
                                ApplicationDocument.builder()
                                        .kind("MEMBER_LIST")
                                        .addLanguages("en", "fr")
                                        .build()))
                .build();
    }

    /** {@return a list of documents that is not known to be complete} */
    @SafeVarargs
    public static ApplicationDocuments minimalApplicationDocuments(
            UnaryOperator<ApplicationDocuments.Builder>... changes) {
        return all(changes)
                .apply(ApplicationDocuments.builder().addItems(minimalApplicationDocument()))
                .build();
    }

    /** {@return the application for associate status, with its documents and what was decided} */
    @SafeVarargs
    public static Application application(UnaryOperator<Application.Builder>... changes) {
        return all(changes)
                .apply(Application.builder()
                        .regime("UNESCO_2011")
                        .status("ASSOCIATE")
                        .submitted("2019-11-15")
                        .submittedAsStated(LocalizedText.en("15 November 2019"))
                        .addressedTo("DIRECTOR_GENERAL")
                        .checklist("ASSOCIATE_OLDER")
                        .documents(applicationDocuments())
                        .decision(decision()))
                .build();
    }

    /** {@return an application for consultative status, of which no more is known} */
    @SafeVarargs
    public static Application minimalApplication(UnaryOperator<Application.Builder>... changes) {
        return all(changes)
                .apply(Application.builder().regime("UNESCO_2011").status("CONSULTATIVE"))
                .build();
    }

    /** {@return a consultative status with a suspension, followed by an associate one that was applied for} */
    @SafeVarargs
    public static Partnership partnership(UnaryOperator<Partnership.Builder>... changes) {
        return all(changes)
                .apply(Partnership.builder()
                        .with("UNESCO")
                        .historyComplete(true)
                        .addHistory(consultative(), statusPeriod())
                        .addApplications(application())
                        .lastCensusAnswered(true))
                .build();
    }

    /** {@return a partnership of which nothing is known but with whom} */
    @SafeVarargs
    public static Partnership minimalPartnership(UnaryOperator<Partnership.Builder>... changes) {
        return all(changes).apply(Partnership.builder().with("UNESCO")).build();
    }

    /** The consultative status before, under suspension for a while. */
    private static StatusPeriod consultative() {
        return StatusPeriod.builder()
                .regime("UNESCO_2011")
                .status("CONSULTATIVE")
                .since("2013-05-14")
                .until("2020-04-20")
                .untilAsStated(LocalizedText.en("until the decision of 20 April 2020"))
                .endReason("RECLASSIFICATION")
                .addSuspensions(suspension())
                .addDecisions(Decision.builder()
                        .act(Act.ADMISSION)
                        .by("DIRECTOR_GENERAL")
                        .date("2013-05-14")
                        .build())
                .build();
    }
}
