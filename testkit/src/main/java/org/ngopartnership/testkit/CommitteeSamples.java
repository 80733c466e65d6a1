package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatHolder;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.governance.SeatQuota;

/** Samples of standing committees and their parts. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class CommitteeSamples extends EventSamples {

    CommitteeSamples() {}

    /** {@return a person who speaks for the holder of a seat, from a day on} */
    @SafeVarargs
    public static SeatHolder seatHolder(UnaryOperator<SeatHolder.Builder>... changes) {
        return sample("committee/terms/0/seats/items/0/representatives/0", SeatHolder.TABLE, changes);
    }

    /** {@return a role that speaks for the holder of a seat} */
    @SafeVarargs
    public static SeatHolder minimalSeatHolder(UnaryOperator<SeatHolder.Builder>... changes) {
        return sample("minimalSeatHolder", SeatHolder.TABLE, changes);
    }

    /** {@return a seat that an organization holds through a person} */
    @SafeVarargs
    public static Seat seat(UnaryOperator<Seat.Builder>... changes) {
        return sample("committee/terms/0/seats/items/0", Seat.TABLE, changes);
    }

    /** {@return a vacant seat} */
    @SafeVarargs
    public static Seat minimalSeat(UnaryOperator<Seat.Builder>... changes) {
        return sample("committee/terms/0/seats/items/1", Seat.TABLE, changes);
    }

    /** {@return a seat that is held and one that is vacant} */
    @SafeVarargs
    public static SeatList seatList(UnaryOperator<SeatList.Builder>... changes) {
        return sample("committee/terms/0/seats", SeatList.TABLE, changes);
    }

    /** {@return a list of one seat} */
    @SafeVarargs
    public static SeatList minimalSeatList(UnaryOperator<SeatList.Builder>... changes) {
        return sample("minimalSeatList", SeatList.TABLE, changes);
    }

    /** {@return one seat for each electoral group} */
    @SafeVarargs
    public static SeatQuota seatQuota(UnaryOperator<SeatQuota.Builder>... changes) {
        return sample("committee/quotas/0", SeatQuota.TABLE, changes);
    }

    /** {@return a number of seats} */
    @SafeVarargs
    public static SeatQuota minimalSeatQuota(UnaryOperator<SeatQuota.Builder>... changes) {
        return sample("minimalSeatQuota", SeatQuota.TABLE, changes);
    }

    /** {@return the office of a vice-chair} */
    @SafeVarargs
    public static Office office(UnaryOperator<Office.Builder>... changes) {
        return sample("committee/terms/0/offices/0", Office.TABLE, changes);
    }

    /** {@return an office that nobody is known to hold} */
    @SafeVarargs
    public static Office minimalOffice(UnaryOperator<Office.Builder>... changes) {
        return sample("minimalOffice", Office.TABLE, changes);
    }

    /** {@return a term of two years with its chair, seats and offices} */
    @SafeVarargs
    public static CommitteeTerm committeeTerm(UnaryOperator<CommitteeTerm.Builder>... changes) {
        return sample("committee/terms/0", CommitteeTerm.TABLE, changes);
    }

    /** {@return a term of which only the years are known} */
    @SafeVarargs
    public static CommitteeTerm minimalCommitteeTerm(UnaryOperator<CommitteeTerm.Builder>... changes) {
        return sample("committee/terms/1", CommitteeTerm.TABLE, changes);
    }

    /** {@return a standing committee with a term, a seat that is held and one that is vacant} */
    @SafeVarargs
    public static Committee committee(UnaryOperator<Committee.Builder>... changes) {
        return sample("committee", Committee.TABLE, changes);
    }

    /** {@return a committee of which only the name is known} */
    @SafeVarargs
    public static Committee minimalCommittee(UnaryOperator<Committee.Builder>... changes) {
        return sample("minimalCommittee", Committee.TABLE, changes);
    }
}
