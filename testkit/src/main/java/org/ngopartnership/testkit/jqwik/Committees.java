package org.ngopartnership.testkit.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatBasis;
import org.ngopartnership.governance.SeatHolder;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.governance.SeatQuota;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RegionScheme;

/** Standing committees and their parts. */
final class Committees {

    private Committees() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(SeatHolder.class, Committees::seatHolders)
                .with(Seat.class, Committees::seats)
                .with(SeatList.class, Committees::seatLists)
                .with(SeatQuota.class, Committees::seatQuotas)
                .with(Office.class, Committees::offices)
                .with(CommitteeTerm.class, Committees::committeeTerms)
                .with(Committee.class, Committees::committees);
    }

    static Arbitrary<SeatHolder> seatHolders() {
        return Parts.of(SeatHolder::builder)
                .with(Values.mentions(), SeatHolder.Builder::mention)
                .maybe(Dates.between(2017, 2017), SeatHolder.Builder::since)
                .maybe(Dates.between(2018, 2018), SeatHolder.Builder::until)
                .build(SeatHolder.Builder::build);
    }

    static Arbitrary<Seat> seats() {
        return Parts.of(Seat::builder)
                .maybe(Values.ids(), Seat.Builder::id)
                .maybe(Arbitraries.of(SeatBasis.class), Seat.Builder::basis)
                .maybe(Values.regions(), Seat.Builder::region)
                .maybe(Dates.between(2017, 2017), Seat.Builder::since)
                .maybe(Dates.between(2018, 2018), Seat.Builder::until)
                .maybe(seatHolders().list().ofMaxSize(1), Seat.Builder::representatives)
                .build(Seat.Builder::build);
    }

    /** Seats of which the first ones are held, each by another society. */
    static Arbitrary<SeatList> seatLists() {
        return Combinators.combine(seats().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(0, 1, 2))
                .as(Committees::held);
    }

    private static SeatList held(List<Seat> seats, int number) {
        List<Seat> held = new ArrayList<>(seats);
        for (int i = 0; i < Math.min(number, held.size()); i++) {
            held.set(i, held.get(i).withHolder(Party.name(LocalizedText.en("Society " + (char) ('A' + i)))));
        }
        return SeatList.builder().items(held).build();
    }

    static Arbitrary<SeatQuota> seatQuotas() {
        return Parts.of(SeatQuota::builder)
                .maybe(Arbitraries.of(SeatBasis.class), SeatQuota.Builder::basis)
                .maybe(Arbitraries.just(RegionScheme.ELECTORAL), SeatQuota.Builder::eachRegionOf)
                .with(Arbitraries.longs().between(0, 10).map(Count::exactly), SeatQuota.Builder::count)
                .build(SeatQuota.Builder::build);
    }

    static Arbitrary<Office> offices() {
        return Parts.of(Office::builder)
                .with(Values.codes(), Office.Builder::code)
                .maybe(Texts.names(), Office.Builder::label)
                .maybe(Values.mentions(), Office.Builder::holder)
                .maybe(Dates.between(2017, 2017), Office.Builder::since)
                .maybe(Dates.between(2018, 2018), Office.Builder::until)
                .build(Office.Builder::build);
    }

    static Arbitrary<CommitteeTerm> committeeTerms() {
        return Parts.of(CommitteeTerm::builder)
                .with(Values.ids(), CommitteeTerm.Builder::id)
                .with(Arbitraries.just(EdtfDate.parse("2017")), CommitteeTerm.Builder::start)
                .with(Arbitraries.just(EdtfDate.parse("2018")), CommitteeTerm.Builder::end)
                .maybe(Values.mentions(), CommitteeTerm.Builder::chair)
                .maybe(seatLists(), CommitteeTerm.Builder::seats)
                .maybe(offices().list().ofMaxSize(1), CommitteeTerm.Builder::offices)
                .build(CommitteeTerm.Builder::build)
                .map(Committees::withOneOfficeEach);
    }

    /** Leaves out the offices of the person in the chair. */
    private static CommitteeTerm withOneOfficeEach(CommitteeTerm term) {
        Optional<String> chair = term.getChair().flatMap(Mention::getPerson);
        return term.withOffices(term.getOffices().stream()
                .filter(office -> chair.isEmpty()
                        || !office.getHolder().flatMap(Mention::getPerson).equals(chair))
                .toList());
    }

    static Arbitrary<Committee> committees() {
        return Parts.of(Committee::builder)
                .with(Values.ids(), Committee.Builder::id)
                .with(Texts.names(), Committee.Builder::name)
                .maybe(Texts.acronyms(), Committee.Builder::acronym)
                .seldom(Values.otherNames().list().ofMaxSize(1), Committee.Builder::otherNames)
                .maybe(Values.parties(), Committee.Builder::parent)
                .maybe(Dates.between(1950, 2000), Committee.Builder::created)
                .maybe(Values.locations(), Committee.Builder::headquarters)
                .maybe(Texts.addresses(), Committee.Builder::website)
                .maybe(seatQuotas().list().ofMaxSize(2), Committee.Builder::quotas)
                .maybe(committeeTerms().list().ofMaxSize(1), Committee.Builder::terms)
                .seldom(Values.evidence().list().ofMaxSize(1), Committee.Builder::evidence)
                .seldom(Values.extensions(), Committee.Builder::extensions)
                .build(Committee.Builder::build);
    }
}
