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
class StatusSamples extends ValueSamples {

    StatusSamples() {}

    /**
     * The eight years of an associate status.
     *
     * @return the term
     */
    public static Term term() {
        return term(sample -> sample);
    }

    /**
     * The term of {@link #term()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed term
     */
    public static Term term(UnaryOperator<Term.Builder> changes) {
        return changes.apply(Term.builder().start("2020-04-20").end("2028-04-20"))
                .build();
    }

    /**
     * A term of which only the beginning is known.
     *
     * @return the term
     */
    public static Term minimalTerm() {
        return minimalTerm(sample -> sample);
    }

    /**
     * The term of {@link #minimalTerm()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed term
     */
    public static Term minimalTerm(UnaryOperator<Term.Builder> changes) {
        return changes.apply(Term.builder().start("2020")).build();
    }

    /**
     * The admission to associate status by the Executive Board.
     *
     * @return the decision
     */
    public static Decision decision() {
        return decision(sample -> sample);
    }

    /**
     * The decision of {@link #decision()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed decision
     */
    public static Decision decision(UnaryOperator<Decision.Builder> changes) {
        return changes.apply(Decision.builder()
                        .act(Act.ADMISSION)
                        .by("EXECUTIVE_BOARD")
                        .recommendedBy("DIRECTOR_GENERAL")
                        .date("2020-04-20")
                        .dateAsStated(LocalizedText.en("20 April 2020"))
                        .symbol("209 EX/21")
                        .reason(LocalizedText.en("contribution to literacy").fr("contribution à l'alphabétisation")))
                .build();
    }

    /**
     * An admission, of which no more is known.
     *
     * @return the decision
     */
    public static Decision minimalDecision() {
        return minimalDecision(sample -> sample);
    }

    /**
     * The decision of {@link #minimalDecision()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed decision
     */
    public static Decision minimalDecision(UnaryOperator<Decision.Builder> changes) {
        return changes.apply(Decision.builder().act(Act.ADMISSION)).build();
    }

    /**
     * A suspension that was decided, explained and ended.
     *
     * @return the suspension
     */
    public static Suspension suspension() {
        return suspension(sample -> sample);
    }

    /**
     * The suspension of {@link #suspension()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed suspension
     */
    public static Suspension suspension(UnaryOperator<Suspension.Builder> changes) {
        return changes.apply(Suspension.builder()
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

    /**
     * A suspension, with the decision that explains it.
     *
     * @return the suspension
     */
    public static Suspension minimalSuspension() {
        return minimalSuspension(sample -> sample);
    }

    /**
     * The suspension of {@link #minimalSuspension()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed suspension
     */
    public static Suspension minimalSuspension(UnaryOperator<Suspension.Builder> changes) {
        return changes.apply(Suspension.builder()
                        .since("2016")
                        .addDecisions(Decision.builder()
                                .act(Act.SUSPENSION)
                                .by("EXECUTIVE_BOARD")
                                .reason(LocalizedText.en("no report was handed in")
                                        .fr("aucun rapport n'a été remis"))
                                .build()))
                .build();
    }

    /**
     * An associate status with its term and its decision.
     *
     * @return the status period
     */
    public static StatusPeriod statusPeriod() {
        return statusPeriod(sample -> sample);
    }

    /**
     * The status period of {@link #statusPeriod()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed status period
     */
    public static StatusPeriod statusPeriod(UnaryOperator<StatusPeriod.Builder> changes) {
        return changes.apply(StatusPeriod.builder()
                        .regime("UNESCO_2011")
                        .status("ASSOCIATE")
                        .since("2020-04-20")
                        .sinceAsStated(LocalizedText.fr("depuis le 20 avril 2020"))
                        .term(term())
                        .addDecisions(decision()))
                .build();
    }

    /**
     * A consultative status, of which only the name is known.
     *
     * @return the status period
     */
    public static StatusPeriod minimalStatusPeriod() {
        return minimalStatusPeriod(sample -> sample);
    }

    /**
     * The status period of {@link #minimalStatusPeriod()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed status period
     */
    public static StatusPeriod minimalStatusPeriod(UnaryOperator<StatusPeriod.Builder> changes) {
        return changes.apply(StatusPeriod.builder().regime("UNESCO_2011").status("CONSULTATIVE"))
                .build();
    }

    /**
     * A summary of the cooperation of more than two years.
     *
     * @return the application document
     */
    public static ApplicationDocument applicationDocument() {
        return applicationDocument(sample -> sample);
    }

    /**
     * The application document of {@link #applicationDocument()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed application document
     */
    public static ApplicationDocument applicationDocument(UnaryOperator<ApplicationDocument.Builder> changes) {
        return changes.apply(ApplicationDocument.builder()
                        .kind("COOPERATION_SUMMARY")
                        .addLanguages("en")
                        .covers("2017/2019")
                        .jointProjects(Count.exactly(4))
                        .asStated(LocalizedText.en("a summary of our projects").fr("un résumé de nos projets")))
                .build();
    }

    /**
     * Statutes, handed in by name only.
     *
     * @return the application document
     */
    public static ApplicationDocument minimalApplicationDocument() {
        return minimalApplicationDocument(sample -> sample);
    }

    /**
     * The application document of {@link #minimalApplicationDocument()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed application document
     */
    public static ApplicationDocument minimalApplicationDocument(UnaryOperator<ApplicationDocument.Builder> changes) {
        return changes.apply(ApplicationDocument.builder().kind("STATUTES")).build();
    }

    /**
     * The documents of an application for associate status, all of them.
     *
     * @return the application documents
     */
    public static ApplicationDocuments applicationDocuments() {
        return applicationDocuments(sample -> sample);
    }

    /**
     * The application documents of {@link #applicationDocuments()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed application documents
     */
    public static ApplicationDocuments applicationDocuments(UnaryOperator<ApplicationDocuments.Builder> changes) {
        return changes.apply(ApplicationDocuments.builder()
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

    /**
     * A list of documents that is not known to be complete.
     *
     * @return the application documents
     */
    public static ApplicationDocuments minimalApplicationDocuments() {
        return minimalApplicationDocuments(sample -> sample);
    }

    /**
     * The application documents of {@link #minimalApplicationDocuments()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed application documents
     */
    public static ApplicationDocuments minimalApplicationDocuments(
            UnaryOperator<ApplicationDocuments.Builder> changes) {
        return changes.apply(ApplicationDocuments.builder().addItems(minimalApplicationDocument()))
                .build();
    }

    /**
     * The application for associate status, with its documents and what was decided.
     *
     * @return the application
     */
    public static Application application() {
        return application(sample -> sample);
    }

    /**
     * The application of {@link #application()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed application
     */
    public static Application application(UnaryOperator<Application.Builder> changes) {
        return changes.apply(Application.builder()
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

    /**
     * An application for consultative status, of which no more is known.
     *
     * @return the application
     */
    public static Application minimalApplication() {
        return minimalApplication(sample -> sample);
    }

    /**
     * The application of {@link #minimalApplication()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed application
     */
    public static Application minimalApplication(UnaryOperator<Application.Builder> changes) {
        return changes.apply(Application.builder().regime("UNESCO_2011").status("CONSULTATIVE"))
                .build();
    }

    /**
     * A consultative status with a suspension, followed by an associate one that was applied for.
     *
     * @return the partnership
     */
    public static Partnership partnership() {
        return partnership(sample -> sample);
    }

    /**
     * The partnership of {@link #partnership()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed partnership
     */
    public static Partnership partnership(UnaryOperator<Partnership.Builder> changes) {
        return changes.apply(Partnership.builder()
                        .with("UNESCO")
                        .historyComplete(true)
                        .addHistory(consultative(), statusPeriod())
                        .addApplications(application())
                        .lastCensusAnswered(true))
                .build();
    }

    /**
     * A partnership of which nothing is known but with whom.
     *
     * @return the partnership
     */
    public static Partnership minimalPartnership() {
        return minimalPartnership(sample -> sample);
    }

    /**
     * The partnership of {@link #minimalPartnership()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed partnership
     */
    public static Partnership minimalPartnership(UnaryOperator<Partnership.Builder> changes) {
        return changes.apply(Partnership.builder().with("UNESCO")).build();
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
