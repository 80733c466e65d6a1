package org.ngopartnership.testkit;

import java.util.List;
import java.util.stream.IntStream;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Party;

/** Counter-examples of the rules on records together. */
final class RegistryCounterExamples {

    private RegistryCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.registry(
                        "FOR-001",
                        "Two forums of a series are the first.",
                        "Deux forums d'une série sont le premier.",
                        registry -> registry.addForums(later(1, "2018-09-27/2018-09-28"))),
                Changes.registry(
                        "FOR-009",
                        "The second forum was held before the first.",
                        "Le deuxième forum s'est tenu avant le premier.",
                        registry -> registry.addForums(later(2, "2016-09-27/2016-09-28"))),
                Changes.registry(
                        "FOR-003",
                        "All forums of a series that begins after the term are known.",
                        "Tous les forums d'une série qui commence après le mandat sont connus.",
                        registry -> registry.addForums(Samples.minimalForum(forum ->
                                forum.series("NGO_FORUM").seriesComplete(true).dates("2019-03")))),
                Changes.registry(
                        "LC-002",
                        "Five members of the Committee are in associate status.",
                        "Cinq membres du Comité ont le statut d'association.",
                        registry -> registry.addAllNgos(associates())
                                .committees(List.of(
                                        seated(List.of("member-1", "member-2", "member-3", "member-4", "member-5"))))),
                Changes.registry(
                        "LC-004",
                        "A member of the Committee never held a status with UNESCO.",
                        "Un membre du Comité n'a jamais eu de statut auprès de l'UNESCO.",
                        registry -> registry.ngos(List.of(
                                        Samples.ngo(),
                                        Samples.minimalNgo(ngo -> ngo.addPartnerships(Samples.minimalPartnership(
                                                partnership -> partnership.historyComplete(true))))))
                                .committees(List.of(Samples.committee(committee ->
                                        committee.terms(List.of(Samples.committeeTerm(term ->
                                                term.seats(Samples.seatList(seats -> seats.addItems(Samples.minimalSeat(
                                                        seat -> seat.holder(Party.id("small-library"))))))))))))),
                Changes.registry(
                        "NGO-014",
                        "Two organizations have one acronym.",
                        "Deux organisations ont le même acronyme.",
                        registry -> registry.addNgos(Samples.minimalNgo(
                                ngo -> ngo.id("rural-writers").acronym(LocalizedText.en("WRS"))))),
                Changes.registry(
                        "LC-005",
                        "The chair is not the person whom the conference elected.",
                        "La présidente n'est pas la personne que la conférence a élue.",
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
                        "Le groupe s'est réuni deux fois le même jour.",
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
                                "Une validation est en attente, et l'édition qui devait la donner est passée.",
                                registry -> registry.addConferences(Samples.minimalConference(conference ->
                                                conference.id("icngo-2024").dates("2024-12-17/2024-12-19")))
                                        .mechanisms(List.of(pending("icngo-2024", "guide-libraries"))))
                        .on("2025-06-30"),
                Changes.registry(
                        "REL-001",
                        "The group refers to a document that does not exist.",
                        "Le groupe renvoie à un document qui n'existe pas.",
                        registry -> registry.workingGroups(List.of(Samples.workingGroup(group ->
                                group.documents(Samples.documentList(documents -> documents.addItems("guide-2"))))))),
                Changes.registry(
                        "REL-002",
                        "Two organizations have one id.",
                        "Deux organisations ont le même identifiant.",
                        registry -> registry.addNgos(Samples.minimalNgo(ngo ->
                                ngo.name(LocalizedText.en("Rural Writers").fr("Écrivains ruraux"))))));
    }

    /** Another forum of the sample's series. */
    private static Forum later(int ordinal, String dates) {
        return Samples.minimalForum(
                forum -> forum.series("FORUM_OF_READERS").ordinal(ordinal).dates(dates));
    }

    /** Five organizations in associate status. */
    private static List<Ngo> associates() {
        StatusPeriod associate = Samples.minimalStatusPeriod(
                period -> period.status("ASSOCIATE").since("2015").until("2020"));
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Samples.minimalNgo(ngo -> ngo.id("member-" + number)
                        .addPartnerships(Samples.minimalPartnership(partnership -> partnership.addHistory(associate)))))
                .toList();
    }

    /** The committee with these members and no others. */
    private static Committee seated(List<String> members) {
        List<Seat> seats = members.stream()
                .map(member -> Seat.builder().holder(Party.id(member)).build())
                .toList();
        return Samples.committee(committee -> committee.terms(List.of(Samples.committeeTerm(term ->
                term.seats(SeatList.builder().complete(true).items(seats).build())))));
    }

    private static Mechanism pending(String edition, String document) {
        return Samples.mechanism(mechanism -> mechanism
                .validations(List.of(Samples.mechanismValidation(validation -> validation.by(Party.id(edition)))))
                .evidence(List.of(Samples.minimalEvidence(
                        evidence -> evidence.path("validations/0").document(document)))));
    }
}
