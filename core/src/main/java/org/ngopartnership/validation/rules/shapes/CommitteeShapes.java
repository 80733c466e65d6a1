package org.ngopartnership.validation.rules.shapes;

import java.util.List;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatHolder;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.governance.SeatQuota;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Shape;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordType;
import org.ngopartnership.value.Region;

/** Shapes of committees, their terms and seats. */
public final class CommitteeShapes {

    private static final Shape<SeatHolder> SEAT_HOLDER =
            Shape.of(SeatHolder.class).one("mention", SeatHolder::getMention, Mention.class);

    private static final Shape<Seat> SEAT = Shape.of(Seat.class)
            .optional("holder", Seat::getHolder, Party.class)
            .optional("region", Seat::getRegion, Region.class)
            .each("representatives", Seat::getRepresentatives, SeatHolder.class);

    private static final Shape<SeatList> SEAT_LIST =
            Shape.of(SeatList.class).each("items", SeatList::getItems, Seat.class);

    private static final Shape<Office> OFFICE = Shape.of(Office.class)
            .one("label", Office::getLabel, LocalizedText.class)
            .optional("holder", Office::getHolder, Mention.class);

    private static final Shape<CommitteeTerm> COMMITTEE_TERM = Shape.of(CommitteeTerm.class)
            .optionalReference("electedBy", CommitteeTerm::getElectedBy, RecordType.CONFERENCE)
            .optional("chair", CommitteeTerm::getChair, Mention.class)
            .optional("chairOrganization", CommitteeTerm::getChairOrganization, Party.class)
            .optional("seats", CommitteeTerm::getSeats, SeatList.class)
            .each("offices", CommitteeTerm::getOffices, Office.class)
            .references("documents", CommitteeTerm::getDocuments, RecordType.DOCUMENT);

    private static final Shape<SeatQuota> SEAT_QUOTA =
            Shape.of(SeatQuota.class).one("count", SeatQuota::getCount, Count.class);

    private static final Shape<Committee> COMMITTEE = Shape.of(Committee.class)
            .one("name", Committee::getName, LocalizedText.class)
            .one("acronym", Committee::getAcronym, LocalizedText.class)
            .each("otherNames", Committee::getOtherNames, OtherName.class)
            .optional("parent", Committee::getParent, Party.class)
            .one("createdAsStated", Committee::getCreatedAsStated, LocalizedText.class)
            .optional("headquarters", Committee::getHeadquarters, Location.class)
            .each("quotas", Committee::getQuotas, SeatQuota.class)
            .each("terms", Committee::getTerms, CommitteeTerm.class)
            .each("evidence", Committee::getEvidence, Evidence.class);

    public static final List<Shape<?>> ALL =
            List.of(SEAT_HOLDER, SEAT, SEAT_LIST, OFFICE, COMMITTEE_TERM, SEAT_QUOTA, COMMITTEE);

    private CommitteeShapes() {}
}
