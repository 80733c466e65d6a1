package org.ngopartnership.testkit.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
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

    static Arbitrary<SeatHolder> seatHolders() {
        return Builders.withBuilder(SeatHolder::builder)
                .use(Values.mentions())
                .in(SeatHolder.Builder::mention)
                .use(Dates.between(2017, 2017))
                .withProbability(0.4)
                .in(SeatHolder.Builder::since)
                .use(Dates.between(2018, 2018))
                .withProbability(0.4)
                .in(SeatHolder.Builder::until)
                .build(SeatHolder.Builder::build);
    }

    static Arbitrary<Seat> seats() {
        return Builders.withBuilder(Seat::builder)
                .use(Values.ids())
                .withProbability(0.4)
                .in(Seat.Builder::id)
                .use(Arbitraries.of(SeatBasis.class))
                .withProbability(0.4)
                .in(Seat.Builder::basis)
                .use(Values.regions())
                .withProbability(0.4)
                .in(Seat.Builder::region)
                .use(Dates.between(2017, 2017))
                .withProbability(0.4)
                .in(Seat.Builder::since)
                .use(Dates.between(2018, 2018))
                .withProbability(0.4)
                .in(Seat.Builder::until)
                .use(seatHolders().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(Seat.Builder::representatives)
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
        return Builders.withBuilder(SeatQuota::builder)
                .use(Arbitraries.of(SeatBasis.class))
                .withProbability(0.4)
                .in(SeatQuota.Builder::basis)
                .use(Arbitraries.just(RegionScheme.ELECTORAL))
                .withProbability(0.4)
                .in(SeatQuota.Builder::eachRegionOf)
                .use(Arbitraries.longs().between(0, 10).map(Count::exactly))
                .in(SeatQuota.Builder::count)
                .build(SeatQuota.Builder::build);
    }

    static Arbitrary<Office> offices() {
        return Builders.withBuilder(Office::builder)
                .use(Values.codes())
                .in(Office.Builder::code)
                .use(Texts.names())
                .withProbability(0.4)
                .in(Office.Builder::label)
                .use(Values.mentions())
                .withProbability(0.4)
                .in(Office.Builder::holder)
                .use(Dates.between(2017, 2017))
                .withProbability(0.4)
                .in(Office.Builder::since)
                .use(Dates.between(2018, 2018))
                .withProbability(0.4)
                .in(Office.Builder::until)
                .build(Office.Builder::build);
    }

    static Arbitrary<CommitteeTerm> committeeTerms() {
        return Builders.withBuilder(CommitteeTerm::builder)
                .use(Values.ids())
                .in(CommitteeTerm.Builder::id)
                .use(Arbitraries.just(EdtfDate.parse("2017")))
                .in(CommitteeTerm.Builder::start)
                .use(Arbitraries.just(EdtfDate.parse("2018")))
                .in(CommitteeTerm.Builder::end)
                .use(Values.mentions())
                .withProbability(0.4)
                .in(CommitteeTerm.Builder::chair)
                .use(seatLists())
                .withProbability(0.4)
                .in(CommitteeTerm.Builder::seats)
                .use(offices().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(CommitteeTerm.Builder::offices)
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
        return Builders.withBuilder(Committee::builder)
                .use(Values.ids())
                .in(Committee.Builder::id)
                .use(Texts.names())
                .in(Committee.Builder::name)
                .use(Texts.acronyms())
                .withProbability(0.4)
                .in(Committee.Builder::acronym)
                .use(Values.otherNames().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Committee.Builder::otherNames)
                .use(Values.parties())
                .withProbability(0.4)
                .in(Committee.Builder::parent)
                .use(Dates.between(1950, 2000))
                .withProbability(0.4)
                .in(Committee.Builder::created)
                .use(Values.locations())
                .withProbability(0.4)
                .in(Committee.Builder::headquarters)
                .use(Texts.addresses())
                .withProbability(0.4)
                .in(Committee.Builder::website)
                .use(seatQuotas().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Committee.Builder::quotas)
                .use(committeeTerms().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(Committee.Builder::terms)
                .use(Values.evidence().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Committee.Builder::evidence)
                .use(Values.extensions())
                .withProbability(0.2)
                .in(Committee.Builder::extensions)
                .build(Committee.Builder::build);
    }
}
