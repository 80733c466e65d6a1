package org.ngopartnership.json.internal.tables;

import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatBasis;
import org.ngopartnership.governance.SeatHolder;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.governance.SeatQuota;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.value.RegionScheme;

/** Tables of committees, their terms and seats. */
final class CommitteeTables {

    static final Binding<SeatHolder, SeatHolder.Builder> SEAT_HOLDER = Binding.of(
                    "SeatHolder", SeatHolder::builder, SeatHolder.Builder::build)
            .required("mention", ValueTables.MENTION, SeatHolder.Builder::mention, SeatHolder::getMention)
            .optional("since", Codecs.date(), SeatHolder.Builder::since, SeatHolder::getSince)
            .optional("until", Codecs.date(), SeatHolder.Builder::until, SeatHolder::getUntil)
            .build();

    static final Binding<Seat, Seat.Builder> SEAT = Binding.of("Seat", Seat::builder, Seat.Builder::build)
            .optional("id", Codecs.text(), Seat.Builder::id, Seat::getId)
            .optional("holder", Values.PARTY, Seat.Builder::holder, Seat::getHolder)
            .optional("basis", Codecs.code(SeatBasis.values()), Seat.Builder::basis, Seat::getBasis)
            .optional("region", ValueTables.REGION, Seat.Builder::region, Seat::getRegion)
            .optional("since", Codecs.date(), Seat.Builder::since, Seat::getSince)
            .optional("until", Codecs.date(), Seat.Builder::until, Seat::getUntil)
            .list("representatives", SEAT_HOLDER, Seat.Builder::addRepresentatives, Seat::getRepresentatives)
            .build();

    static final Binding<SeatList, SeatList.Builder> SEAT_LIST = Binding.of(
                    "SeatList", SeatList::builder, SeatList.Builder::build)
            .value("complete", Codecs.bool(), SeatList.Builder::complete, SeatList::isComplete)
            .list("items", SEAT, SeatList.Builder::addItems, SeatList::getItems)
            .build();

    static final Binding<Office, Office.Builder> OFFICE = Binding.of("Office", Office::builder, Office.Builder::build)
            .optional("code", Values.CODE, Office.Builder::code, Office::getCode)
            .value("label", Codecs.localized(), Office.Builder::label, Office::getLabel)
            .optional("holder", ValueTables.MENTION, Office.Builder::holder, Office::getHolder)
            .optional("since", Codecs.date(), Office.Builder::since, Office::getSince)
            .optional("until", Codecs.date(), Office.Builder::until, Office::getUntil)
            .build();

    static final Binding<CommitteeTerm, CommitteeTerm.Builder> COMMITTEE_TERM = Binding.of(
                    "CommitteeTerm", CommitteeTerm::builder, CommitteeTerm.Builder::build)
            .required("id", Codecs.text(), CommitteeTerm.Builder::id, CommitteeTerm::getId)
            .optional("start", Codecs.date(), CommitteeTerm.Builder::start, CommitteeTerm::getStart)
            .optional("end", Codecs.date(), CommitteeTerm.Builder::end, CommitteeTerm::getEnd)
            .optional("electedBy", Values.REFERENCE, CommitteeTerm.Builder::electedBy, CommitteeTerm::getElectedBy)
            .optional("chair", ValueTables.MENTION, CommitteeTerm.Builder::chair, CommitteeTerm::getChair)
            .optional(
                    "chairOrganization",
                    Values.PARTY,
                    CommitteeTerm.Builder::chairOrganization,
                    CommitteeTerm::getChairOrganization)
            .optional("seats", SEAT_LIST, CommitteeTerm.Builder::seats, CommitteeTerm::getSeats)
            .list("offices", OFFICE, CommitteeTerm.Builder::addOffices, CommitteeTerm::getOffices)
            .list("documents", Values.REFERENCE, CommitteeTerm.Builder::addDocuments, CommitteeTerm::getDocuments)
            .build();

    static final Binding<SeatQuota, SeatQuota.Builder> SEAT_QUOTA = Binding.of(
                    "SeatQuota", SeatQuota::builder, SeatQuota.Builder::build)
            .optional("basis", Codecs.code(SeatBasis.values()), SeatQuota.Builder::basis, SeatQuota::getBasis)
            .optional(
                    "eachRegionOf",
                    Codecs.code(RegionScheme.values()),
                    SeatQuota.Builder::eachRegionOf,
                    SeatQuota::getEachRegionOf)
            .required("count", ValueTables.COUNT, SeatQuota.Builder::count, SeatQuota::getCount)
            .build();

    static final Binding<Committee, Committee.Builder> COMMITTEE = Binding.of(
                    "Committee", Committee::builder, Committee.Builder::build)
            .required("id", Codecs.id(), Committee.Builder::id, Committee::getId)
            .value("name", Codecs.localized(), Committee.Builder::name, Committee::getName)
            .value("acronym", Codecs.localized(), Committee.Builder::acronym, Committee::getAcronym)
            .list("otherNames", ValueTables.OTHER_NAME, Committee.Builder::addOtherNames, Committee::getOtherNames)
            .optional("parent", Values.PARTY, Committee.Builder::parent, Committee::getParent)
            .optional("created", Codecs.date(), Committee.Builder::created, Committee::getCreated)
            .value(
                    "createdAsStated",
                    Codecs.localized(),
                    Committee.Builder::createdAsStated,
                    Committee::getCreatedAsStated)
            .optional(
                    "createdAssumption",
                    Values.CODE,
                    Committee.Builder::createdAssumption,
                    Committee::getCreatedAssumption)
            .optional("headquarters", ValueTables.LOCATION, Committee.Builder::headquarters, Committee::getHeadquarters)
            .optional("website", Codecs.text(), Committee.Builder::website, Committee::getWebsite)
            .list("quotas", SEAT_QUOTA, Committee.Builder::addQuotas, Committee::getQuotas)
            .flag("termsComplete", Committee.Builder::termsComplete, Committee::isTermsComplete)
            .list("terms", COMMITTEE_TERM, Committee.Builder::addTerms, Committee::getTerms)
            .list("evidence", ValueTables.EVIDENCE, Committee.Builder::addEvidence, Committee::getEvidence)
            .value("extensions", Values.EXTENSIONS, Committee.Builder::extensions, Committee::getExtensions)
            .build();

    private CommitteeTables() {}
}
