package org.ngopartnership.validation.rules.shapes;

import java.util.List;
import org.ngopartnership.organization.MemberList;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.status.Term;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Shape;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;

/** Shapes of organizations and their partnerships. */
public final class OrganizationShapes {

    private static final Shape<MembersInCountry> MEMBERS_IN_COUNTRY =
            Shape.of(MembersInCountry.class).optional("count", MembersInCountry::getCount, Count.class);

    private static final Shape<MemberList> MEMBER_LIST = Shape.of(MemberList.class)
            .optional("total", MemberList::getTotal, Count.class)
            .each("byCountry", MemberList::getByCountry, MembersInCountry.class);

    private static final Shape<Ngo> NGO = Shape.of(Ngo.class)
            .one("name", Ngo::getName, LocalizedText.class)
            .one("acronym", Ngo::getAcronym, LocalizedText.class)
            .each("otherNames", Ngo::getOtherNames, OtherName.class)
            .one("foundedAsStated", Ngo::getFoundedAsStated, LocalizedText.class)
            .each("predecessors", Ngo::getPredecessors, Party.class)
            .optional("headquarters", Ngo::getHeadquarters, Location.class)
            .optional("countriesOfActivity", Ngo::getCountriesOfActivity, Count.class)
            .optional("members", Ngo::getMembers, MemberList.class)
            .each("identifiers", Ngo::getIdentifiers, Identifier.class)
            .each("representatives", Ngo::getRepresentatives, Mention.class)
            .each("partnerships", Ngo::getPartnerships, Partnership.class)
            .each("evidence", Ngo::getEvidence, Evidence.class);

    private static final Shape<Term> TERM = Shape.of(Term.class);

    private static final Shape<Decision> DECISION = Shape.of(Decision.class)
            .one("dateAsStated", Decision::getDateAsStated, LocalizedText.class)
            .one("reason", Decision::getReason, LocalizedText.class);

    private static final Shape<Suspension> SUSPENSION = Shape.of(Suspension.class)
            .one("reason", Suspension::getReason, LocalizedText.class)
            .each("decisions", Suspension::getDecisions, Decision.class);

    private static final Shape<StatusPeriod> STATUS_PERIOD = Shape.of(StatusPeriod.class)
            .one("sinceAsStated", StatusPeriod::getSinceAsStated, LocalizedText.class)
            .one("untilAsStated", StatusPeriod::getUntilAsStated, LocalizedText.class)
            .optional("term", StatusPeriod::getTerm, Term.class)
            .each("suspensions", StatusPeriod::getSuspensions, Suspension.class)
            .each("decisions", StatusPeriod::getDecisions, Decision.class);

    private static final Shape<ApplicationDocument> APPLICATION_DOCUMENT = Shape.of(ApplicationDocument.class)
            .optional("jointProjects", ApplicationDocument::getJointProjects, Count.class)
            .one("asStated", ApplicationDocument::getAsStated, LocalizedText.class);

    private static final Shape<ApplicationDocuments> APPLICATION_DOCUMENTS = Shape.of(ApplicationDocuments.class)
            .each("items", ApplicationDocuments::getItems, ApplicationDocument.class);

    private static final Shape<Application> APPLICATION = Shape.of(Application.class)
            .one("submittedAsStated", Application::getSubmittedAsStated, LocalizedText.class)
            .optional("documents", Application::getDocuments, ApplicationDocuments.class)
            .optional("decision", Application::getDecision, Decision.class);

    private static final Shape<Partnership> PARTNERSHIP = Shape.of(Partnership.class)
            .each("history", Partnership::getHistory, StatusPeriod.class)
            .each("applications", Partnership::getApplications, Application.class);

    public static final List<Shape<?>> ALL = List.of(
            MEMBERS_IN_COUNTRY,
            MEMBER_LIST,
            NGO,
            TERM,
            DECISION,
            SUSPENSION,
            STATUS_PERIOD,
            APPLICATION_DOCUMENT,
            APPLICATION_DOCUMENTS,
            APPLICATION,
            PARTNERSHIP);

    private OrganizationShapes() {}
}
