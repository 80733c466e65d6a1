package org.ngopartnership.json.internal.tables;

import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.status.Term;

/** Tables of partnerships and the statuses held in them. */
final class StatusTables {

    static final Binding<Term, Term.Builder> TERM = Binding.of("Term", Term::builder, Term.Builder::build)
            .optional("start", Codecs.date(), Term.Builder::start, Term::getStart)
            .optional("end", Codecs.date(), Term.Builder::end, Term::getEnd)
            .build();

    static final Binding<Decision, Decision.Builder> DECISION = Binding.of(
                    "Decision", Decision::builder, Decision.Builder::build)
            .required("act", Codecs.code(Act.values()), Decision.Builder::act, Decision::getAct)
            .optional("by", Values.CODE, Decision.Builder::by, Decision::getBy)
            .optional("recommendedBy", Values.CODE, Decision.Builder::recommendedBy, Decision::getRecommendedBy)
            .optional("date", Codecs.date(), Decision.Builder::date, Decision::getDate)
            .value("dateAsStated", Codecs.localized(), Decision.Builder::dateAsStated, Decision::getDateAsStated)
            .optional("dateAssumption", Values.CODE, Decision.Builder::dateAssumption, Decision::getDateAssumption)
            .optional("symbol", Values.SYMBOL, Decision.Builder::symbol, Decision::getSymbol)
            .value("reason", Codecs.localized(), Decision.Builder::reason, Decision::getReason)
            .build();

    static final Binding<Suspension, Suspension.Builder> SUSPENSION = Binding.of(
                    "Suspension", Suspension::builder, Suspension.Builder::build)
            .optional("since", Codecs.date(), Suspension.Builder::since, Suspension::getSince)
            .optional("until", Codecs.date(), Suspension.Builder::until, Suspension::getUntil)
            .value("reason", Codecs.localized(), Suspension.Builder::reason, Suspension::getReason)
            .list("decisions", DECISION, Suspension.Builder::addDecisions, Suspension::getDecisions)
            .build();

    static final Binding<StatusPeriod, StatusPeriod.Builder> STATUS_PERIOD = Binding.of(
                    "StatusPeriod", StatusPeriod::builder, StatusPeriod.Builder::build)
            .required("regime", Values.CODE, StatusPeriod.Builder::regime, StatusPeriod::getRegime)
            .required("status", Values.CODE, StatusPeriod.Builder::status, StatusPeriod::getStatus)
            .optional("since", Codecs.date(), StatusPeriod.Builder::since, StatusPeriod::getSince)
            .value(
                    "sinceAsStated",
                    Codecs.localized(),
                    StatusPeriod.Builder::sinceAsStated,
                    StatusPeriod::getSinceAsStated)
            .optional(
                    "sinceAssumption",
                    Values.CODE,
                    StatusPeriod.Builder::sinceAssumption,
                    StatusPeriod::getSinceAssumption)
            .optional("until", Codecs.date(), StatusPeriod.Builder::until, StatusPeriod::getUntil)
            .value(
                    "untilAsStated",
                    Codecs.localized(),
                    StatusPeriod.Builder::untilAsStated,
                    StatusPeriod::getUntilAsStated)
            .optional(
                    "untilAssumption",
                    Values.CODE,
                    StatusPeriod.Builder::untilAssumption,
                    StatusPeriod::getUntilAssumption)
            .optional("term", TERM, StatusPeriod.Builder::term, StatusPeriod::getTerm)
            .optional("endReason", Values.CODE, StatusPeriod.Builder::endReason, StatusPeriod::getEndReason)
            .list("suspensions", SUSPENSION, StatusPeriod.Builder::addSuspensions, StatusPeriod::getSuspensions)
            .list("decisions", DECISION, StatusPeriod.Builder::addDecisions, StatusPeriod::getDecisions)
            .build();

    static final Binding<ApplicationDocument, ApplicationDocument.Builder> APPLICATION_DOCUMENT = Binding.of(
                    "ApplicationDocument", ApplicationDocument::builder, ApplicationDocument.Builder::build)
            .required("kind", Values.CODE, ApplicationDocument.Builder::kind, ApplicationDocument::getKind)
            .list(
                    "languages",
                    Codecs.language(),
                    ApplicationDocument.Builder::addLanguages,
                    ApplicationDocument::getLanguages)
            .optional("covers", Codecs.date(), ApplicationDocument.Builder::covers, ApplicationDocument::getCovers)
            .optional(
                    "jointProjects",
                    ValueTables.COUNT,
                    ApplicationDocument.Builder::jointProjects,
                    ApplicationDocument::getJointProjects)
            .value(
                    "asStated",
                    Codecs.localized(),
                    ApplicationDocument.Builder::asStated,
                    ApplicationDocument::getAsStated)
            .build();

    static final Binding<ApplicationDocuments, ApplicationDocuments.Builder> APPLICATION_DOCUMENTS = Binding.of(
                    "ApplicationDocuments", ApplicationDocuments::builder, ApplicationDocuments.Builder::build)
            .value("complete", Codecs.bool(), ApplicationDocuments.Builder::complete, ApplicationDocuments::isComplete)
            .list("items", APPLICATION_DOCUMENT, ApplicationDocuments.Builder::addItems, ApplicationDocuments::getItems)
            .build();

    static final Binding<Application, Application.Builder> APPLICATION = Binding.of(
                    "Application", Application::builder, Application.Builder::build)
            .required("regime", Values.CODE, Application.Builder::regime, Application::getRegime)
            .required("status", Values.CODE, Application.Builder::status, Application::getStatus)
            .optional("submitted", Codecs.date(), Application.Builder::submitted, Application::getSubmitted)
            .value(
                    "submittedAsStated",
                    Codecs.localized(),
                    Application.Builder::submittedAsStated,
                    Application::getSubmittedAsStated)
            .optional(
                    "submittedAssumption",
                    Values.CODE,
                    Application.Builder::submittedAssumption,
                    Application::getSubmittedAssumption)
            .optional("addressedTo", Values.CODE, Application.Builder::addressedTo, Application::getAddressedTo)
            .optional("checklist", Values.CODE, Application.Builder::checklist, Application::getChecklist)
            .optional("documents", APPLICATION_DOCUMENTS, Application.Builder::documents, Application::getDocuments)
            .optional("decision", DECISION, Application.Builder::decision, Application::getDecision)
            .build();

    static final Binding<Partnership, Partnership.Builder> PARTNERSHIP = Binding.of(
                    "Partnership", Partnership::builder, Partnership.Builder::build)
            .required("with", Values.CODE, Partnership.Builder::with, Partnership::getWith)
            .list("history", STATUS_PERIOD, Partnership.Builder::addHistory, Partnership::getHistory)
            .flag("historyComplete", Partnership.Builder::historyComplete, Partnership::isHistoryComplete)
            .optional(
                    "lastCensusAnswered",
                    Codecs.bool(),
                    Partnership.Builder::lastCensusAnswered,
                    Partnership::getLastCensusAnswered)
            .list("applications", APPLICATION, Partnership.Builder::addApplications, Partnership::getApplications)
            .build();

    private StatusTables() {}
}
