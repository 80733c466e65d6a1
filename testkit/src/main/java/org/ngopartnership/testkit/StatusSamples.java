package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.status.Term;

/** Samples of what an organization is to its partner. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class StatusSamples extends ValueSamples {

    StatusSamples() {}

    /** {@return the eight years of an associate status} */
    @SafeVarargs
    public static Term term(UnaryOperator<Term.Builder>... changes) {
        return sample("ngo/partnerships/0/history/1/term", Term.TABLE, changes);
    }

    /** {@return a term of which only the beginning is known} */
    @SafeVarargs
    public static Term minimalTerm(UnaryOperator<Term.Builder>... changes) {
        return sample("minimalTerm", Term.TABLE, changes);
    }

    /** {@return the admission to associate status by the Executive Board} */
    @SafeVarargs
    public static Decision decision(UnaryOperator<Decision.Builder>... changes) {
        return sample("ngo/partnerships/0/history/1/decisions/0", Decision.TABLE, changes);
    }

    /** {@return an admission, of which no more is known} */
    @SafeVarargs
    public static Decision minimalDecision(UnaryOperator<Decision.Builder>... changes) {
        return sample("minimalDecision", Decision.TABLE, changes);
    }

    /** {@return a suspension that was decided, explained and ended} */
    @SafeVarargs
    public static Suspension suspension(UnaryOperator<Suspension.Builder>... changes) {
        return sample("ngo/partnerships/0/history/0/suspensions/0", Suspension.TABLE, changes);
    }

    /** {@return a suspension, with the decision that explains it} */
    @SafeVarargs
    public static Suspension minimalSuspension(UnaryOperator<Suspension.Builder>... changes) {
        return sample("minimalSuspension", Suspension.TABLE, changes);
    }

    /** {@return an associate status with its term and its decision} */
    @SafeVarargs
    public static StatusPeriod statusPeriod(UnaryOperator<StatusPeriod.Builder>... changes) {
        return sample("ngo/partnerships/0/history/1", StatusPeriod.TABLE, changes);
    }

    /** {@return a consultative status, of which only the name is known} */
    @SafeVarargs
    public static StatusPeriod minimalStatusPeriod(UnaryOperator<StatusPeriod.Builder>... changes) {
        return sample("minimalStatusPeriod", StatusPeriod.TABLE, changes);
    }

    /** {@return a summary of the cooperation of more than two years} */
    @SafeVarargs
    public static ApplicationDocument applicationDocument(UnaryOperator<ApplicationDocument.Builder>... changes) {
        return sample("ngo/partnerships/0/applications/0/documents/items/0", ApplicationDocument.TABLE, changes);
    }

    /** {@return statutes, handed in by name only} */
    @SafeVarargs
    public static ApplicationDocument minimalApplicationDocument(
            UnaryOperator<ApplicationDocument.Builder>... changes) {
        return sample("minimalApplicationDocuments/items/0", ApplicationDocument.TABLE, changes);
    }

    /** {@return the documents of an application for associate status, all of them} */
    @SafeVarargs
    public static ApplicationDocuments applicationDocuments(UnaryOperator<ApplicationDocuments.Builder>... changes) {
        return sample("ngo/partnerships/0/applications/0/documents", ApplicationDocuments.TABLE, changes);
    }

    /** {@return a list of documents that is not known to be complete} */
    @SafeVarargs
    public static ApplicationDocuments minimalApplicationDocuments(
            UnaryOperator<ApplicationDocuments.Builder>... changes) {
        return sample("minimalApplicationDocuments", ApplicationDocuments.TABLE, changes);
    }

    /** {@return the application for associate status, with its documents and what was decided} */
    @SafeVarargs
    public static Application application(UnaryOperator<Application.Builder>... changes) {
        return sample("ngo/partnerships/0/applications/0", Application.TABLE, changes);
    }

    /** {@return an application for consultative status, of which no more is known} */
    @SafeVarargs
    public static Application minimalApplication(UnaryOperator<Application.Builder>... changes) {
        return sample("minimalApplication", Application.TABLE, changes);
    }

    /** {@return a consultative status with a suspension, followed by an associate one that was applied for} */
    @SafeVarargs
    public static Partnership partnership(UnaryOperator<Partnership.Builder>... changes) {
        return sample("ngo/partnerships/0", Partnership.TABLE, changes);
    }

    /** {@return a partnership of which nothing is known but with whom} */
    @SafeVarargs
    public static Partnership minimalPartnership(UnaryOperator<Partnership.Builder>... changes) {
        return sample("minimalPartnership", Partnership.TABLE, changes);
    }
}
