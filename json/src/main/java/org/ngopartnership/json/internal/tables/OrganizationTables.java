package org.ngopartnership.json.internal.tables;

import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.organization.FieldOfCompetence;
import org.ngopartnership.organization.FounderKind;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.MemberList;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;

/** Tables of organizations. */
final class OrganizationTables {

    static final Binding<MembersInCountry, MembersInCountry.Builder> MEMBERS_IN_COUNTRY = Binding.of(
                    "MembersInCountry", MembersInCountry::builder, MembersInCountry.Builder::build)
            .required("country", Values.COUNTRY, MembersInCountry.Builder::country, MembersInCountry::getCountry)
            .optional("count", ValueTables.COUNT, MembersInCountry.Builder::count, MembersInCountry::getCount)
            .optional("category", Values.CODE, MembersInCountry.Builder::category, MembersInCountry::getCategory)
            .build();

    static final Binding<MemberList, MemberList.Builder> MEMBER_LIST = Binding.of(
                    "MemberList", MemberList::builder, MemberList.Builder::build)
            .value("complete", Codecs.bool(), MemberList.Builder::complete, MemberList::isComplete)
            .optional("total", ValueTables.COUNT, MemberList.Builder::total, MemberList::getTotal)
            .list("byCountry", MEMBERS_IN_COUNTRY, MemberList.Builder::addByCountry, MemberList::getByCountry)
            .build();

    static final Binding<Ngo, Ngo.Builder> NGO = Binding.of("Ngo", Ngo::builder, Ngo.Builder::build)
            .required("id", Codecs.id(), Ngo.Builder::id, Ngo::getId)
            .value("name", Codecs.localized(), Ngo.Builder::name, Ngo::getName)
            .optional("originalLanguage", Codecs.language(), Ngo.Builder::originalLanguage, Ngo::getOriginalLanguage)
            .value("acronym", Codecs.localized(), Ngo.Builder::acronym, Ngo::getAcronym)
            .list("otherNames", ValueTables.OTHER_NAME, Ngo.Builder::addOtherNames, Ngo::getOtherNames)
            .optional("legalForm", Values.CODE, Ngo.Builder::legalForm, Ngo::getLegalForm)
            .optional("level", Codecs.code(Level.values()), Ngo.Builder::level, Ngo::getLevel)
            .optional("founded", Codecs.date(), Ngo.Builder::founded, Ngo::getFounded)
            .value("foundedAsStated", Codecs.localized(), Ngo.Builder::foundedAsStated, Ngo::getFoundedAsStated)
            .optional("foundedAssumption", Values.CODE, Ngo.Builder::foundedAssumption, Ngo::getFoundedAssumption)
            .optional("foundedBy", Codecs.code(FounderKind.values()), Ngo.Builder::foundedBy, Ngo::getFoundedBy)
            .list("predecessors", Values.PARTY, Ngo.Builder::addPredecessors, Ngo::getPredecessors)
            .optional("nonProfit", Codecs.bool(), Ngo.Builder::nonProfit, Ngo::getNonProfit)
            .optional("headquarters", ValueTables.LOCATION, Ngo.Builder::headquarters, Ngo::getHeadquarters)
            .list("fields", Codecs.code(FieldOfCompetence.values()), Ngo.Builder::addFields, Ngo::getFields)
            .optional(
                    "countriesOfActivity",
                    ValueTables.COUNT,
                    Ngo.Builder::countriesOfActivity,
                    Ngo::getCountriesOfActivity)
            .optional("members", MEMBER_LIST, Ngo.Builder::members, Ngo::getMembers)
            .optional("website", Codecs.text(), Ngo.Builder::website, Ngo::getWebsite)
            .optional("email", Codecs.email(), Ngo.Builder::email, Ngo::getEmail)
            .list("identifiers", ValueTables.IDENTIFIER, Ngo.Builder::addIdentifiers, Ngo::getIdentifiers)
            .list("representatives", ValueTables.MENTION, Ngo.Builder::addRepresentatives, Ngo::getRepresentatives)
            .list("partnerships", StatusTables.PARTNERSHIP, Ngo.Builder::addPartnerships, Ngo::getPartnerships)
            .list("evidence", ValueTables.EVIDENCE, Ngo.Builder::addEvidence, Ngo::getEvidence)
            .value("extensions", Values.EXTENSIONS, Ngo.Builder::extensions, Ngo::getExtensions)
            .build();

    private OrganizationTables() {}
}
