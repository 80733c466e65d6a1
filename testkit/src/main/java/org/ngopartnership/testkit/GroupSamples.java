package org.ngopartnership.testkit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.DocumentList;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.MemberRoster;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;

/** Samples of working groups and their parts. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class GroupSamples extends AgendaSamples {

    GroupSamples() {}

    /** {@return the request that led to a group} */
    @SafeVarargs
    public static Request request(UnaryOperator<Request.Builder>... changes) {
        return all(changes)
                .apply(Request.builder()
                        .by(Party.id("icngo-2016"))
                        .date("2016-12")
                        .dateAsStated(LocalizedText.en("December 2016").fr("décembre 2016"))
                        .asStated(LocalizedText.en("as the Conference asked").fr("à la demande de la Conférence")))
                .build();
    }

    /** {@return a request of which only the body is known} */
    @SafeVarargs
    public static Request minimalRequest(UnaryOperator<Request.Builder>... changes) {
        return all(changes).apply(Request.builder().by(Party.code("ICNGO"))).build();
    }

    /** {@return a part of about a dozen partners} */
    @SafeVarargs
    public static CompositionPart compositionPart(UnaryOperator<CompositionPart.Builder>... changes) {
        return all(changes)
                .apply(CompositionPart.builder()
                        .kind(MembershipKind.PARTNER)
                        .count(Count.of(CountQualifier.ABOUT, 12))
                        .asStated(LocalizedText.en("about a dozen partners").fr("une douzaine de partenaires")))
                .build();
    }

    /** {@return partners whose number is not said} */
    @SafeVarargs
    public static CompositionPart minimalCompositionPart(UnaryOperator<CompositionPart.Builder>... changes) {
        return all(changes)
                .apply(CompositionPart.builder().kind(MembershipKind.PARTNER))
                .build();
    }

    /** {@return the composition of a group, in words and numbers} */
    @SafeVarargs
    public static Composition composition(UnaryOperator<Composition.Builder>... changes) {
        return all(changes)
                .apply(Composition.builder()
                        .description(LocalizedText.en("about a dozen partners").fr("une douzaine de partenaires"))
                        .addParts(compositionPart()))
                .build();
    }

    /** {@return the composition of a group, in one part} */
    @SafeVarargs
    public static Composition minimalComposition(UnaryOperator<Composition.Builder>... changes) {
        return all(changes)
                .apply(Composition.builder().addParts(minimalCompositionPart()))
                .build();
    }

    /** {@return two members, one of them known by name only} */
    @SafeVarargs
    public static MemberRoster memberRoster(UnaryOperator<MemberRoster.Builder>... changes) {
        return all(changes)
                .apply(MemberRoster.builder()
                        .addItems(Party.id("wrs"), Party.name(LocalizedText.of("und", "Çağdaş Okurlar"))))
                .build();
    }

    /** {@return one member} */
    @SafeVarargs
    public static MemberRoster minimalMemberRoster(UnaryOperator<MemberRoster.Builder>... changes) {
        return all(changes)
                .apply(MemberRoster.builder().addItems(Party.id("wrs")))
                .build();
    }

    /** {@return the meetings of a group, of which one is known} */
    @SafeVarargs
    public static MeetingList meetingList(UnaryOperator<MeetingList.Builder>... changes) {
        return all(changes)
                .apply(MeetingList.builder()
                        .count(Count.of(CountQualifier.ABOUT, 10))
                        .addItems("liaison-committee-2018-03"))
                .build();
    }

    /** {@return a list of one meeting} */
    @SafeVarargs
    public static MeetingList minimalMeetingList(UnaryOperator<MeetingList.Builder>... changes) {
        return all(changes)
                .apply(MeetingList.builder().addItems("liaison-committee-2018-03"))
                .build();
    }

    /** {@return the papers of a group, of which one is known} */
    @SafeVarargs
    public static DocumentList documentList(UnaryOperator<DocumentList.Builder>... changes) {
        return all(changes)
                .apply(DocumentList.builder()
                        .count(Count.of(CountQualifier.AT_LEAST, 2))
                        .addItems("guide-libraries"))
                .build();
    }

    /** {@return a list of one paper} */
    @SafeVarargs
    public static DocumentList minimalDocumentList(UnaryOperator<DocumentList.Builder>... changes) {
        return all(changes)
                .apply(DocumentList.builder().addItems("guide-libraries"))
                .build();
    }

    /** {@return a working group with members, meetings, topics and a paper} */
    @SafeVarargs
    public static WorkingGroup workingGroup(UnaryOperator<WorkingGroup.Builder>... changes) {
        return all(changes)
                .apply(WorkingGroup.builder()
                        .id("wg-libraries")
                        .name(LocalizedText.en("Libraries for All").fr("Des bibliothèques pour tous"))
                        .addOtherNames(OtherName.builder()
                                .kind(OtherNameKind.SHORT)
                                .text(LocalizedText.en("Libraries").fr("Bibliothèques"))
                                .build())
                        .parent(Party.id("liaison-committee"))
                        .created("2017-02")
                        .createdAsStated(LocalizedText.en("February 2017").fr("février 2017"))
                        .initiativeOf(Party.id("liaison-committee"))
                        .inResponseTo(request())
                        .composition(composition())
                        .members(memberRoster())
                        .meetings(meetingList())
                        .agenda(agenda())
                        .documents(documentList())
                        .addMentions(mention())
                        .addEvidence(minimalEvidence())
                        .putExtensions(
                                "acme:tags", new ExtensionValue.Items(List.of(new ExtensionValue.Text("reading")))))
                .build();
    }

    /** {@return a working group of which the names and the parent are known} */
    @SafeVarargs
    public static WorkingGroup minimalWorkingGroup(UnaryOperator<WorkingGroup.Builder>... changes) {
        return all(changes)
                .apply(WorkingGroup.builder()
                        .id("wg-schools")
                        .name(LocalizedText.en("Schools").fr("Écoles"))
                        .parent(Party.code("LIAISON_COMMITTEE")))
                .build();
    }
}
