package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatBasis;
import org.ngopartnership.governance.SeatHolder;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.governance.SeatQuota;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RegionScheme;

/** Samples of standing committees and their parts. */
class CommitteeSamples extends EventSamples {

    CommitteeSamples() {}

    /**
     * A person who speaks for the holder of a seat, from a day on.
     *
     * @return the seat holder
     */
    public static SeatHolder seatHolder() {
        return seatHolder(sample -> sample);
    }

    /**
     * The seat holder of {@link #seatHolder()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed seat holder
     */
    public static SeatHolder seatHolder(UnaryOperator<SeatHolder.Builder> changes) {
        return changes.apply(
                        SeatHolder.builder().mention(mention()).since("2017").until("2018"))
                .build();
    }

    /**
     * A role that speaks for the holder of a seat.
     *
     * @return the seat holder
     */
    public static SeatHolder minimalSeatHolder() {
        return minimalSeatHolder(sample -> sample);
    }

    /**
     * The seat holder of {@link #minimalSeatHolder()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed seat holder
     */
    public static SeatHolder minimalSeatHolder(UnaryOperator<SeatHolder.Builder> changes) {
        return changes.apply(SeatHolder.builder().mention(minimalMention())).build();
    }

    /**
     * A seat that an organization holds through a person.
     *
     * @return the seat
     */
    public static Seat seat() {
        return seat(sample -> sample);
    }

    /**
     * The seat of {@link #seat()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed seat
     */
    public static Seat seat(UnaryOperator<Seat.Builder> changes) {
        return changes.apply(Seat.builder()
                        .id("europe")
                        .holder(Party.id("wrs"))
                        .basis(SeatBasis.CONSULTATIVE)
                        .region(region())
                        .since("2017")
                        .until("2018")
                        .addRepresentatives(seatHolder()))
                .build();
    }

    /**
     * A vacant seat.
     *
     * @return the seat
     */
    public static Seat minimalSeat() {
        return minimalSeat(sample -> sample);
    }

    /**
     * The seat of {@link #minimalSeat()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed seat
     */
    public static Seat minimalSeat(UnaryOperator<Seat.Builder> changes) {
        return changes.apply(Seat.builder()
                        .id("arab-states")
                        .region(region(change -> change.code("V(b)")
                                .asStated(LocalizedText.en("Arab States").fr("États arabes")))))
                .build();
    }

    /**
     * A seat that is held and one that is vacant.
     *
     * @return the seat list
     */
    public static SeatList seatList() {
        return seatList(sample -> sample);
    }

    /**
     * The seat list of {@link #seatList()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed seat list
     */
    public static SeatList seatList(UnaryOperator<SeatList.Builder> changes) {
        return changes.apply(SeatList.builder().addItems(seat(), minimalSeat())).build();
    }

    /**
     * A list of one seat.
     *
     * @return the seat list
     */
    public static SeatList minimalSeatList() {
        return minimalSeatList(sample -> sample);
    }

    /**
     * The seat list of {@link #minimalSeatList()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed seat list
     */
    public static SeatList minimalSeatList(UnaryOperator<SeatList.Builder> changes) {
        return changes.apply(SeatList.builder().addItems(minimalSeat())).build();
    }

    /**
     * One seat for each electoral group.
     *
     * @return the seat quota
     */
    public static SeatQuota seatQuota() {
        return seatQuota(sample -> sample);
    }

    /**
     * The seat quota of {@link #seatQuota()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed seat quota
     */
    public static SeatQuota seatQuota(UnaryOperator<SeatQuota.Builder> changes) {
        return changes.apply(SeatQuota.builder()
                        .basis(SeatBasis.CONSULTATIVE)
                        .eachRegionOf(RegionScheme.ELECTORAL)
                        .count(Count.exactly(1)))
                .build();
    }

    /**
     * A number of seats.
     *
     * @return the seat quota
     */
    public static SeatQuota minimalSeatQuota() {
        return minimalSeatQuota(sample -> sample);
    }

    /**
     * The seat quota of {@link #minimalSeatQuota()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed seat quota
     */
    public static SeatQuota minimalSeatQuota(UnaryOperator<SeatQuota.Builder> changes) {
        return changes.apply(SeatQuota.builder().count(Count.exactly(10))).build();
    }

    /**
     * The office of a vice-chair.
     *
     * @return the office
     */
    public static Office office() {
        return office(sample -> sample);
    }

    /**
     * The office of {@link #office()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed office
     */
    public static Office office(UnaryOperator<Office.Builder> changes) {
        return changes.apply(Office.builder()
                        .code("VICE_CHAIR")
                        .label(LocalizedText.en("Vice-chair").fr("Vice-présidente"))
                        .holder(mention())
                        .since("2017-02")
                        .until("2018-12"))
                .build();
    }

    /**
     * An office that nobody is known to hold.
     *
     * @return the office
     */
    public static Office minimalOffice() {
        return minimalOffice(sample -> sample);
    }

    /**
     * The office of {@link #minimalOffice()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed office
     */
    public static Office minimalOffice(UnaryOperator<Office.Builder> changes) {
        return changes.apply(Office.builder().code("TREASURER")).build();
    }

    /**
     * A term of two years with its chair, seats and offices.
     *
     * @return the committee term
     */
    public static CommitteeTerm committeeTerm() {
        return committeeTerm(sample -> sample);
    }

    /**
     * The committee term of {@link #committeeTerm()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed committee term
     */
    public static CommitteeTerm committeeTerm(UnaryOperator<CommitteeTerm.Builder> changes) {
        return changes.apply(CommitteeTerm.builder()
                        .id("2017-2018")
                        .start("2017")
                        .end("2018")
                        .electedBy("icngo-2016")
                        .chair(chair())
                        .seats(seatList())
                        .addOffices(office())
                        .addDocuments("guide-libraries"))
                .build();
    }

    /**
     * A term of which only the years are known.
     *
     * @return the committee term
     */
    public static CommitteeTerm minimalCommitteeTerm() {
        return minimalCommitteeTerm(sample -> sample);
    }

    /**
     * The committee term of {@link #minimalCommitteeTerm()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed committee term
     */
    public static CommitteeTerm minimalCommitteeTerm(UnaryOperator<CommitteeTerm.Builder> changes) {
        return changes.apply(
                        CommitteeTerm.builder().id("2019-2020").start("2019").end("2020"))
                .build();
    }

    /**
     * A standing committee with a term, a seat that is held and one that is vacant.
     *
     * @return the committee
     */
    public static Committee committee() {
        return committee(sample -> sample);
    }

    /**
     * The committee of {@link #committee()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed committee
     */
    public static Committee committee(UnaryOperator<Committee.Builder> changes) {
        return changes.apply(Committee.builder()
                        .id("liaison-committee")
                        .name(LocalizedText.en("NGO-UNESCO Liaison Committee").fr("Comité de liaison ONG-UNESCO"))
                        .acronym(LocalizedText.en("NULC").fr("CLOU"))
                        .addOtherNames(OtherName.builder()
                                .kind(OtherNameKind.SHORT)
                                .text(LocalizedText.en("Liaison Committee").fr("Comité de liaison"))
                                .build())
                        .parent(Party.code("ICNGO"))
                        .created("1960~")
                        .createdAsStated(LocalizedText.en("around 1960").fr("vers 1960"))
                        .headquarters(Location.builder()
                                .city(LocalizedText.en("Paris").fr("Paris"))
                                .country("FR")
                                .build())
                        .website("https://committee.example.org")
                        .addQuotas(seatQuota())
                        .addTerms(committeeTerm(), minimalCommitteeTerm())
                        .addEvidence(minimalEvidence())
                        .putExtensions("acme:floor", new ExtensionValue.Num("7")))
                .build();
    }

    /**
     * A committee of which only the name is known.
     *
     * @return the committee
     */
    public static Committee minimalCommittee() {
        return minimalCommittee(sample -> sample);
    }

    /**
     * The committee of {@link #minimalCommittee()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed committee
     */
    public static Committee minimalCommittee(UnaryOperator<Committee.Builder> changes) {
        return changes.apply(Committee.builder()
                        .id("committee-of-friends")
                        .name(LocalizedText.en("Committee of Friends").fr("Comité des amis")))
                .build();
    }
}
