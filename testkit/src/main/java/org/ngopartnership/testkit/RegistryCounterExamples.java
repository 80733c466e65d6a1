package org.ngopartnership.testkit;

import java.util.List;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Mechanism;
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

    private static Mechanism pending(String edition, String document) {
        return Samples.mechanism(mechanism -> mechanism
                .validations(List.of(Samples.mechanismValidation(validation -> validation.by(Party.id(edition)))))
                .evidence(List.of(Samples.minimalEvidence(
                        evidence -> evidence.path("validations/0").document(document)))));
    }
}
