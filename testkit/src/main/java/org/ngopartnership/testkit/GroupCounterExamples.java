package org.ngopartnership.testkit;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;

/** Counter-examples of the rules on working groups. */
final class GroupCounterExamples {

    private GroupCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.workingGroup(
                        "WGP-001",
                        "It is not said under which body the group was set up.",
                        "Il n’est pas dit sous l’autorité de quel organe le groupe a été créé.",
                        group -> group.parent(Optional.empty())),
                Changes.workingGroup(
                        "WGP-002",
                        "The group is named in French only.",
                        "Le groupe n’est nommé qu’en français.",
                        group -> group.name(LocalizedText.fr("Des bibliothèques pour tous"))),
                Changes.workingGroup(
                        "WGP-004",
                        "One member is not a partner.",
                        "Un membre n’est pas partenaire.",
                        group -> group.composition(Samples.composition(composition -> composition.addParts(
                                Samples.compositionPart(part -> part.kind(MembershipKind.NON_PARTNER)
                                        .count(Count.exactly(1))
                                        .asStated(LocalizedText.empty())))))),
                Changes.workingGroup(
                        "WGP-005",
                        "The list of members is complete and names two of about twelve.",
                        "La liste des membres est complète et en cite deux sur une douzaine.",
                        group -> group.members(Samples.memberRoster(members -> members.complete(true)))),
                Changes.workingGroup(
                        "WGP-006",
                        "The group was asked for a year after it was created.",
                        "Le groupe a été demandé un an après sa création.",
                        group -> group.inResponseTo(Samples.minimalRequest(request -> request.date("2018")))),
                Changes.workingGroup(
                        "WGP-007",
                        "The list of meetings is complete and holds one of about ten.",
                        "La liste des réunions est complète et en contient une sur une dizaine.",
                        group -> group.meetings(Samples.meetingList(meetings -> meetings.complete(true)))),
                Changes.workingGroup(
                        "TOP-003",
                        "A topic is of unknown state, and nothing is said of the topics together.",
                        "L’état d’un sujet est inconnu, et rien n’est dit des sujets dans leur ensemble.",
                        group -> group.agenda(Samples.agenda(agenda -> agenda.collectiveState(Optional.empty())))),
                Changes.workingGroup(
                        "TOP-004",
                        "The sign that a list goes on is among the topics.",
                        "Le signe qu’une liste continue figure parmi les sujets.",
                        group -> group.agenda(Samples.agenda(agenda -> agenda.addItems(Samples.minimalTopic(topic ->
                                topic.id("more").label(LocalizedText.en("etc.").fr("etc."))))))),
                Changes.workingGroup(
                        "TOP-007",
                        "A topic is labelled in French only.",
                        "Un sujet n’a d’intitulé qu’en français.",
                        group -> group.agenda(Samples.agenda(agenda -> agenda.addItems(Samples.minimalTopic(
                                topic -> topic.id("hospitals").label(LocalizedText.fr("bibliothèques d'hôpital"))))))),
                Changes.workingGroup(
                        "APX-001",
                        "The group has minus three members.",
                        "Le groupe a moins trois membres.",
                        group -> group.composition(Samples.composition(composition ->
                                composition.parts(List.of(Samples.minimalCompositionPart(
                                        part -> part.count(Count.of(CountQualifier.ABOUT, -3)))))))),
                Changes.workingGroup(
                        "APX-002",
                        "The wordings say \"exactly\" in English and \"about\" in French.",
                        "Le texte dit « exactement » en anglais et « environ » en français.",
                        group -> group.composition(Samples.composition(composition -> composition.parts(List.of(
                                Samples.minimalCompositionPart(part -> part.count(Count.of(CountQualifier.ABOUT, 12)
                                        .withAsStated(
                                                LocalizedText.en("exactly 12").fr("environ 12"))))))))));
    }
}
