package org.ngopartnership.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ngopartnership.event.Forum;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RegionScheme;

/** Counter-examples of the rules on records together. */
final class RegistryCounterExamples {

    private RegistryCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.registry(
                        "FOR-001",
                        "Two forums of a series are the first.",
                        "Deux forums d’une série sont le premier.",
                        registry -> registry.addForums(later(1, "2018-09-27/2018-09-28"))),
                Changes.registry(
                        "FOR-003",
                        "All forums are named, and none of them was held in the term.",
                        "Tous les forums sont cités, et aucun ne s’est tenu pendant le mandat.",
                        registry -> registry.addForums(Samples.minimalForum(forum ->
                                forum.series("NGO_FORUM").seriesComplete(true).dates("2019-06")))),
                Changes.registry(
                        "NGO-014",
                        "Two societies bear one acronym.",
                        "Deux sociétés portent un même sigle.",
                        registry -> registry.addNgos(Samples.minimalNgo(
                                ngo -> ngo.id("world-railways").acronym(LocalizedText.en("WRS"))))),
                Changes.registry(
                        "LC-002",
                        "Five members of the committee were in associate status.",
                        "Cinq membres du comité avaient le statut d’association.",
                        registry -> registry.addNgos(
                                        associate(1), associate(2), associate(3), associate(4), associate(5))
                                .committees(List.of(Samples.committee(committee -> committee.terms(List.of(
                                        Samples.committeeTerm(term -> term.seats(SeatList.builder()
                                                .complete(true)
                                                .addItems(seat(1), seat(2), seat(3), seat(4), seat(5))
                                                .build())))))))),
                Changes.registry(
                        "LC-004",
                        "A member of the committee was no partner any more.",
                        "Un membre du comité n’était plus partenaire.",
                        registry -> registry.addNgos(formerPartner())
                                .committees(List.of(Samples.committee(committee ->
                                        committee.terms(List.of(Samples.committeeTerm(term ->
                                                term.seats(Samples.seatList(seats -> seats.addItems(seat(1))))))))))),
                Changes.registry(
                        "FOR-009",
                        "The second forum was held before the first.",
                        "Le deuxième forum s’est tenu avant le premier.",
                        registry -> registry.addForums(later(2, "2016-09-27/2016-09-28"))),
                Changes.registry(
                        "LC-005",
                        "The chair is not the person whom the conference elected.",
                        "La présidente n’est pas la personne que la conférence a élue.",
                        registry -> registry.committees(List.of(Samples.committee(committee -> committee.terms(
                                List.of(Samples.committeeTerm(term -> term.chair(Samples.mention())))))))),
                Changes.registry(
                        "WGP-003",
                        "The group was created after its first meeting.",
                        "Le groupe a été créé après sa première réunion.",
                        registry -> registry.workingGroups(List.of(Samples.workingGroup(
                                group -> group.created("2019").createdAsStated(LocalizedText.empty()))))),
                Changes.registry(
                        "WGP-008",
                        "The group met twice on one day.",
                        "Le groupe s’est réuni deux fois le même jour.",
                        registry -> registry.workingGroups(List.of(Samples.workingGroup(group -> group.meetings(
                                        Samples.meetingList(meetings -> meetings.addItems("second-meeting"))))))
                                .addMeetings(Samples.meeting(meeting -> meeting.id("second-meeting")))),
                Changes.registry(
                        "MEC-001",
                        "The document names as still to come an edition that was past.",
                        "Le document cite comme à venir une édition déjà passée.",
                        registry -> registry.documents(List.of(Samples.document(
                                        document -> document.date("2018-05").dateAsStated(LocalizedText.empty()))))
                                .mechanisms(List.of(pending("icngo-2016", "guide-libraries")))),
                Changes.registry(
                                "MEC-002",
                                "A validation is pending, and the edition that was to give it is past.",
                                "Une validation est en attente, et l’édition qui devait la donner est passée.",
                                registry -> registry.addConferences(Samples.minimalConference(conference ->
                                                conference.id("icngo-2024").dates("2024-12-17/2024-12-19")))
                                        .mechanisms(List.of(pending("icngo-2024", "guide-libraries"))))
                        .on("2025-06-30"),
                Changes.registry(
                        "REG-002",
                        "The seat stands for another group than that of the country of its holder.",
                        "Le siège représente un autre groupe que celui du pays de son titulaire.",
                        registry -> registry.committees(List.of(Samples.committee(committee -> committee.terms(
                                List.of(Samples.committeeTerm(term -> term.seats(seat("II", seat -> seat))))))))),
                Changes.registry(
                        "REG-003",
                        "Neither the seat nor its term has a date, and its holder is of a country that left its group and came back.",
                        "Ni le siège ni le mandat n’a de date, et le titulaire est d’un pays qui a quitté son groupe puis y est revenu.",
                        registry -> registry.ngos(List.of(
                                        Samples.ngo(ngo ->
                                                ngo.headquarters(Samples.location(place -> place.country("US")))),
                                        Samples.minimalNgo()))
                                .committees(List.of(Samples.committee(committee -> committee.terms(List.of(
                                        Samples.committeeTerm(term -> term.start(Optional.empty())
                                                .end(Optional.empty())
                                                .seats(seat(
                                                        "I",
                                                        seat -> seat.since(Optional.empty())
                                                                .until(Optional.empty())))))))))),
                Changes.registry(
                        "REL-001",
                        "The group refers to a document that does not exist.",
                        "Le groupe renvoie à un document qui n’existe pas.",
                        registry -> registry.workingGroups(List.of(Samples.workingGroup(group ->
                                group.documents(Samples.documentList(documents -> documents.addItems("guide-2"))))))),
                Changes.registry(
                        "REL-002",
                        "Two organizations have one id.",
                        "Deux organisations ont le même identifiant.",
                        registry -> registry.addNgos(Samples.minimalNgo(ngo ->
                                ngo.name(LocalizedText.en("Rural Writers").fr("Écrivains ruraux"))))));
    }

    /** The sample's list of seats with its first seat changed. */
    private static SeatList seat(String group, UnaryOperator<Seat.Builder> changes) {
        Seat changed = Samples.seat(seat -> changes.apply(seat.region(
                Samples.region(region -> region.scheme(RegionScheme.ELECTORAL).code(group)))));
        return Samples.seatList(list -> list.items(List.of(changed, Samples.minimalSeat())));
    }

    private static Ngo associate(int number) {
        return partner(number, false, period -> period.status("ASSOCIATE").since("2014"));
    }

    private static Ngo formerPartner() {
        return partner(
                1, true, period -> period.status("CONSULTATIVE").since("2012").until("2014"));
    }

    private static Ngo partner(int number, boolean complete, UnaryOperator<StatusPeriod.Builder> status) {
        return Samples.minimalNgo(ngo -> ngo.id("society-" + number)
                .addPartnerships(Partnership.builder()
                        .with("UNESCO")
                        .historyComplete(complete)
                        .addHistory(status.apply(StatusPeriod.builder().regime("UNESCO_2011"))
                                .build())
                        .build()));
    }

    private static Seat seat(int number) {
        return Seat.builder().holder(Party.id("society-" + number)).build();
    }

    /** Another forum of the sample's series. */
    private static Forum later(int ordinal, String dates) {
        return Samples.minimalForum(
                forum -> forum.series("FORUM_OF_READERS").ordinal(ordinal).dates(dates));
    }

    private static Mechanism pending(String edition, String document) {
        return Samples.mechanism(mechanism -> mechanism
                .validations(List.of(Samples.mechanismValidation(validation -> validation.by(Party.id(edition)))))
                .evidence(List.of(Samples.minimalEvidence(
                        evidence -> evidence.path("validations/0").document(document)))));
    }
}
