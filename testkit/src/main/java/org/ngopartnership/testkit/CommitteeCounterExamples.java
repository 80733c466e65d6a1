package org.ngopartnership.testkit;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** Counter-examples of the rules on the Liaison Committee and its seats. */
final class CommitteeCounterExamples {

    private CommitteeCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.committee(
                        "LC-001",
                        "Eleven seats are filled.",
                        "Onze sièges sont occupés.",
                        committee -> committee.terms(List.of(Samples.committeeTerm(term -> term.seats(seats(11)))))),
                Changes.committee(
                        "LC-003",
                        "All ten seats are named, and none is of the Arab States.",
                        "Les dix sièges sont cités, et aucun n’est celui des États arabes.",
                        committee -> committee.terms(List.of(Samples.committeeTerm(
                                term -> term.seats(seats(10).withComplete(true)))))),
                Changes.committee(
                        "LC-006",
                        "An organization is in the chair.",
                        "Une organisation exerce la présidence.",
                        committee -> committee.terms(
                                List.of(Samples.committeeTerm(term -> term.chairOrganization(Party.id("wrs")))))),
                Changes.committee(
                        "LC-007",
                        "The term lasts four years.",
                        "Le mandat dure quatre ans.",
                        committee -> committee.terms(List.of(Samples.committeeTerm(term -> term.end("2020"))))),
                Changes.committee(
                        "LC-008",
                        "An organization has two seats.",
                        "Une organisation a deux sièges.",
                        committee -> committee.terms(List.of(Samples.committeeTerm(term -> term.seats(Samples.seatList(
                                seats -> seats.addItems(Samples.seat(seat -> seat.id("europe-2"))))))))),
                Changes.committee(
                        "LC-009",
                        "The list of seats is complete and names two of ten.",
                        "La liste des sièges est complète et en cite deux sur dix.",
                        committee -> committee.terms(List.of(Samples.committeeTerm(term ->
                                term.seats(Samples.seatList(seats -> seats.complete(true)
                                        .items(List.of(
                                                Samples.seat(seat -> seat.region(Optional.empty())),
                                                Samples.minimalSeat())))))))),
                Changes.committee(
                        "LC-010",
                        "The vice-chair is treasurer as well.",
                        "La vice-présidente est aussi trésorière.",
                        committee -> committee.terms(List.of(Samples.committeeTerm(term ->
                                term.addOffices(Samples.office(office -> office.code("TREASURER")
                                        .label(LocalizedText.en("Treasurer").fr("Trésorière")))))))),
                Changes.committee(
                        "REG-001",
                        "The region of a seat is stated without its scheme.",
                        "La région d’un siège est indiquée sans son découpage.",
                        committee -> committee.terms(List.of(Samples.committeeTerm(term -> term.seats(Samples.seatList(
                                seats -> seats.addItems(Samples.minimalSeat(seat -> seat.id("africa")
                                        .region(Samples.region(region -> region.scheme(Optional.empty())
                                                .code("V(a)")
                                                .asStated(LocalizedText.empty()))))))))))));
    }

    /** So many seats that are filled, of five electoral groups in turn. */
    private static SeatList seats(int number) {
        List<String> groups = List.of("I", "II", "III", "IV", "V(a)");
        SeatList.Builder seats = SeatList.builder();
        for (int i = 0; i < number; i++) {
            String group = groups.get(i % groups.size());
            String name = "Society " + (i + 1);
            seats.addItems(Seat.builder()
                    .holder(Party.name(LocalizedText.en(name)))
                    .region(Region.builder()
                            .scheme(RegionScheme.ELECTORAL)
                            .code(group)
                            .build())
                    .build());
        }
        return seats.build();
    }
}
