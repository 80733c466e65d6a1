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
class GroupSamples extends AgendaSamples {

    GroupSamples() {}

    /**
     * The request that led to a group.
     *
     * @return the request
     */
    public static Request request() {
        return request(sample -> sample);
    }

    /**
     * The request of {@link #request()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed request
     */
    public static Request request(UnaryOperator<Request.Builder> changes) {
        return changes.apply(Request.builder()
                        .by(Party.id("icngo-2016"))
                        .date("2016-12")
                        .dateAsStated(LocalizedText.en("December 2016").fr("décembre 2016"))
                        .asStated(LocalizedText.en("as the Conference asked").fr("à la demande de la Conférence")))
                .build();
    }

    /**
     * A request of which only the body is known.
     *
     * @return the request
     */
    public static Request minimalRequest() {
        return minimalRequest(sample -> sample);
    }

    /**
     * The request of {@link #minimalRequest()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed request
     */
    public static Request minimalRequest(UnaryOperator<Request.Builder> changes) {
        return changes.apply(Request.builder().by(Party.code("ICNGO"))).build();
    }

    /**
     * About a dozen partners.
     *
     * @return the composition part
     */
    public static CompositionPart compositionPart() {
        return compositionPart(sample -> sample);
    }

    /**
     * The composition part of {@link #compositionPart()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed composition part
     */
    public static CompositionPart compositionPart(UnaryOperator<CompositionPart.Builder> changes) {
        return changes.apply(CompositionPart.builder()
                        .kind(MembershipKind.PARTNER)
                        .count(Count.of(CountQualifier.ABOUT, 12))
                        .asStated(LocalizedText.en("about a dozen partners").fr("une douzaine de partenaires")))
                .build();
    }

    /**
     * Partners, in what number is not said.
     *
     * @return the composition part
     */
    public static CompositionPart minimalCompositionPart() {
        return minimalCompositionPart(sample -> sample);
    }

    /**
     * The composition part of {@link #minimalCompositionPart()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed composition part
     */
    public static CompositionPart minimalCompositionPart(UnaryOperator<CompositionPart.Builder> changes) {
        return changes.apply(CompositionPart.builder().kind(MembershipKind.PARTNER))
                .build();
    }

    /**
     * Who makes up a group, in words and numbers.
     *
     * @return the composition
     */
    public static Composition composition() {
        return composition(sample -> sample);
    }

    /**
     * The composition of {@link #composition()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed composition
     */
    public static Composition composition(UnaryOperator<Composition.Builder> changes) {
        return changes.apply(Composition.builder()
                        .description(LocalizedText.en("about a dozen partners").fr("une douzaine de partenaires"))
                        .addParts(compositionPart()))
                .build();
    }

    /**
     * Who makes up a group, in one part.
     *
     * @return the composition
     */
    public static Composition minimalComposition() {
        return minimalComposition(sample -> sample);
    }

    /**
     * The composition of {@link #minimalComposition()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed composition
     */
    public static Composition minimalComposition(UnaryOperator<Composition.Builder> changes) {
        return changes.apply(Composition.builder().addParts(minimalCompositionPart()))
                .build();
    }

    /**
     * Two members, one of them known by name only.
     *
     * @return the member roster
     */
    public static MemberRoster memberRoster() {
        return memberRoster(sample -> sample);
    }

    /**
     * The member roster of {@link #memberRoster()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed member roster
     */
    public static MemberRoster memberRoster(UnaryOperator<MemberRoster.Builder> changes) {
        return changes.apply(MemberRoster.builder()
                        .addItems(Party.id("wrs"), Party.name(LocalizedText.of("und", "Çağdaş Okurlar"))))
                .build();
    }

    /**
     * One member.
     *
     * @return the member roster
     */
    public static MemberRoster minimalMemberRoster() {
        return minimalMemberRoster(sample -> sample);
    }

    /**
     * The member roster of {@link #minimalMemberRoster()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed member roster
     */
    public static MemberRoster minimalMemberRoster(UnaryOperator<MemberRoster.Builder> changes) {
        return changes.apply(MemberRoster.builder().addItems(Party.id("wrs"))).build();
    }

    /**
     * The meetings of a group, of which one is known.
     *
     * @return the meeting list
     */
    public static MeetingList meetingList() {
        return meetingList(sample -> sample);
    }

    /**
     * The meeting list of {@link #meetingList()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed meeting list
     */
    public static MeetingList meetingList(UnaryOperator<MeetingList.Builder> changes) {
        return changes.apply(MeetingList.builder()
                        .count(Count.of(CountQualifier.ABOUT, 10))
                        .addItems("liaison-committee-2018-03"))
                .build();
    }

    /**
     * A list of one meeting.
     *
     * @return the meeting list
     */
    public static MeetingList minimalMeetingList() {
        return minimalMeetingList(sample -> sample);
    }

    /**
     * The meeting list of {@link #minimalMeetingList()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed meeting list
     */
    public static MeetingList minimalMeetingList(UnaryOperator<MeetingList.Builder> changes) {
        return changes.apply(MeetingList.builder().addItems("liaison-committee-2018-03"))
                .build();
    }

    /**
     * The papers of a group, of which one is known.
     *
     * @return the document list
     */
    public static DocumentList documentList() {
        return documentList(sample -> sample);
    }

    /**
     * The document list of {@link #documentList()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed document list
     */
    public static DocumentList documentList(UnaryOperator<DocumentList.Builder> changes) {
        return changes.apply(DocumentList.builder()
                        .count(Count.of(CountQualifier.AT_LEAST, 2))
                        .addItems("guide-libraries"))
                .build();
    }

    /**
     * A list of one paper.
     *
     * @return the document list
     */
    public static DocumentList minimalDocumentList() {
        return minimalDocumentList(sample -> sample);
    }

    /**
     * The document list of {@link #minimalDocumentList()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed document list
     */
    public static DocumentList minimalDocumentList(UnaryOperator<DocumentList.Builder> changes) {
        return changes.apply(DocumentList.builder().addItems("guide-libraries")).build();
    }

    /**
     * A working group with members, meetings, topics and a paper.
     *
     * @return the working group
     */
    public static WorkingGroup workingGroup() {
        return workingGroup(sample -> sample);
    }

    /**
     * The working group of {@link #workingGroup()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed working group
     */
    public static WorkingGroup workingGroup(UnaryOperator<WorkingGroup.Builder> changes) {
        return changes.apply(WorkingGroup.builder()
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

    /**
     * A working group of which the names and the parent are known.
     *
     * @return the working group
     */
    public static WorkingGroup minimalWorkingGroup() {
        return minimalWorkingGroup(sample -> sample);
    }

    /**
     * The working group of {@link #minimalWorkingGroup()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed working group
     */
    public static WorkingGroup minimalWorkingGroup(UnaryOperator<WorkingGroup.Builder> changes) {
        return changes.apply(WorkingGroup.builder()
                        .id("wg-schools")
                        .name(LocalizedText.en("Schools").fr("Écoles"))
                        .parent(Party.code("LIAISON_COMMITTEE")))
                .build();
    }
}
