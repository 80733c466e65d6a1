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
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class CommitteeSamples extends EventSamples {

    CommitteeSamples() {}

    /** {@return a person who speaks for the holder of a seat, from a day on} */
    @SafeVarargs
    public static SeatHolder seatHolder(UnaryOperator<SeatHolder.Builder>... changes) {
        return all(changes)
                .apply(SeatHolder.builder().mention(mention()).since("2017").until("2018"))
                .build();
    }

    /** {@return a role that speaks for the holder of a seat} */
    @SafeVarargs
    public static SeatHolder minimalSeatHolder(UnaryOperator<SeatHolder.Builder>... changes) {
        return all(changes)
                .apply(SeatHolder.builder().mention(minimalMention()))
                .build();
    }

    /** {@return a seat that an organization holds through a person} */
    @SafeVarargs
    public static Seat seat(UnaryOperator<Seat.Builder>... changes) {
        return all(changes)
                .apply(Seat.builder()
                        .id("europe")
                        .holder(Party.id("wrs"))
                        .basis(SeatBasis.CONSULTATIVE)
                        .region(region())
                        .since("2017")
                        .until("2018")
                        .addRepresentatives(seatHolder()))
                .build();
    }

    /** {@return a vacant seat} */
    @SafeVarargs
    public static Seat minimalSeat(UnaryOperator<Seat.Builder>... changes) {
        return all(changes)
                .apply(Seat.builder()
                        .id("arab-states")
                        .region(region(change -> change.code("V(b)")
                                .asStated(LocalizedText.en("Arab States").fr("États arabes")))))
                .build();
    }

    /** {@return a seat that is held and one that is vacant} */
    @SafeVarargs
    public static SeatList seatList(UnaryOperator<SeatList.Builder>... changes) {
        return all(changes)
                .apply(SeatList.builder().addItems(seat(), minimalSeat()))
                .build();
    }

    /** {@return a list of one seat} */
    @SafeVarargs
    public static SeatList minimalSeatList(UnaryOperator<SeatList.Builder>... changes) {
        return all(changes).apply(SeatList.builder().addItems(minimalSeat())).build();
    }

    /** {@return one seat for each electoral group} */
    @SafeVarargs
    public static SeatQuota seatQuota(UnaryOperator<SeatQuota.Builder>... changes) {
        return all(changes)
                .apply(SeatQuota.builder()
                        .basis(SeatBasis.CONSULTATIVE)
                        .eachRegionOf(RegionScheme.ELECTORAL)
                        .count(Count.exactly(1)))
                .build();
    }

    /** {@return a number of seats} */
    @SafeVarargs
    public static SeatQuota minimalSeatQuota(UnaryOperator<SeatQuota.Builder>... changes) {
        return all(changes).apply(SeatQuota.builder().count(Count.exactly(10))).build();
    }

    /** {@return the office of a vice-chair} */
    @SafeVarargs
    public static Office office(UnaryOperator<Office.Builder>... changes) {
        return all(changes)
                .apply(Office.builder()
                        .code("VICE_CHAIR")
                        .label(LocalizedText.en("Vice-chair").fr("Vice-présidente"))
                        .holder(mention())
                        .since("2017-02")
                        .until("2018-12"))
                .build();
    }

    /** {@return an office that nobody is known to hold} */
    @SafeVarargs
    public static Office minimalOffice(UnaryOperator<Office.Builder>... changes) {
        return all(changes).apply(Office.builder().code("TREASURER")).build();
    }

    /** {@return a term of two years with its chair, seats and offices} */
    @SafeVarargs
    public static CommitteeTerm committeeTerm(UnaryOperator<CommitteeTerm.Builder>... changes) {
        return all(changes)
                .apply(CommitteeTerm.builder()
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

    /** {@return a term of which only the years are known} */
    @SafeVarargs
    public static CommitteeTerm minimalCommitteeTerm(UnaryOperator<CommitteeTerm.Builder>... changes) {
        return all(changes)
                .apply(CommitteeTerm.builder().id("2019-2020").start("2019").end("2020"))
                .build();
    }

    /** {@return a standing committee with a term, a seat that is held and one that is vacant} */
    @SafeVarargs
    public static Committee committee(UnaryOperator<Committee.Builder>... changes) {
        return all(changes)
                .apply(Committee.builder()
                        .id("liaison-committee")
                        .code("LIAISON_COMMITTEE")
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

    /** {@return a committee of which only the name is known} */
    @SafeVarargs
    public static Committee minimalCommittee(UnaryOperator<Committee.Builder>... changes) {
        return all(changes)
                .apply(Committee.builder()
                        .id("committee-of-friends")
                        .name(LocalizedText.en("Committee of Friends").fr("Comité des amis")))
                .build();
    }
}
