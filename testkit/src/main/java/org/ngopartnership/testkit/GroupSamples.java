package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.DocumentList;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.MemberRoster;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.WorkingGroup;

/** Samples of working groups and their parts. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class GroupSamples extends AgendaSamples {

    GroupSamples() {}

    /** {@return the request that led to a group} */
    @SafeVarargs
    public static Request request(UnaryOperator<Request.Builder>... changes) {
        return sample("workingGroup/inResponseTo", Request.TABLE, changes);
    }

    /** {@return a request of which only the body is known} */
    @SafeVarargs
    public static Request minimalRequest(UnaryOperator<Request.Builder>... changes) {
        return sample("minimalRequest", Request.TABLE, changes);
    }

    /** {@return a part of about a dozen partners} */
    @SafeVarargs
    public static CompositionPart compositionPart(UnaryOperator<CompositionPart.Builder>... changes) {
        return sample("workingGroup/composition/parts/0", CompositionPart.TABLE, changes);
    }

    /** {@return partners whose number is not said} */
    @SafeVarargs
    public static CompositionPart minimalCompositionPart(UnaryOperator<CompositionPart.Builder>... changes) {
        return sample("minimalComposition/parts/0", CompositionPart.TABLE, changes);
    }

    /** {@return the composition of a group, in words and numbers} */
    @SafeVarargs
    public static Composition composition(UnaryOperator<Composition.Builder>... changes) {
        return sample("workingGroup/composition", Composition.TABLE, changes);
    }

    /** {@return the composition of a group, in one part} */
    @SafeVarargs
    public static Composition minimalComposition(UnaryOperator<Composition.Builder>... changes) {
        return sample("minimalComposition", Composition.TABLE, changes);
    }

    /** {@return two members, one of them known by name only} */
    @SafeVarargs
    public static MemberRoster memberRoster(UnaryOperator<MemberRoster.Builder>... changes) {
        return sample("workingGroup/members", MemberRoster.TABLE, changes);
    }

    /** {@return one member} */
    @SafeVarargs
    public static MemberRoster minimalMemberRoster(UnaryOperator<MemberRoster.Builder>... changes) {
        return sample("minimalMemberRoster", MemberRoster.TABLE, changes);
    }

    /** {@return the meetings of a group, of which one is known} */
    @SafeVarargs
    public static MeetingList meetingList(UnaryOperator<MeetingList.Builder>... changes) {
        return sample("workingGroup/meetings", MeetingList.TABLE, changes);
    }

    /** {@return a list of one meeting} */
    @SafeVarargs
    public static MeetingList minimalMeetingList(UnaryOperator<MeetingList.Builder>... changes) {
        return sample("minimalMeetingList", MeetingList.TABLE, changes);
    }

    /** {@return the papers of a group, of which one is known} */
    @SafeVarargs
    public static DocumentList documentList(UnaryOperator<DocumentList.Builder>... changes) {
        return sample("workingGroup/documents", DocumentList.TABLE, changes);
    }

    /** {@return a list of one paper} */
    @SafeVarargs
    public static DocumentList minimalDocumentList(UnaryOperator<DocumentList.Builder>... changes) {
        return sample("minimalDocumentList", DocumentList.TABLE, changes);
    }

    /** {@return a working group with members, meetings, topics and a paper} */
    @SafeVarargs
    public static WorkingGroup workingGroup(UnaryOperator<WorkingGroup.Builder>... changes) {
        return sample("workingGroup", WorkingGroup.TABLE, changes);
    }

    /** {@return a working group of which the names and the parent are known} */
    @SafeVarargs
    public static WorkingGroup minimalWorkingGroup(UnaryOperator<WorkingGroup.Builder>... changes) {
        return sample("minimalWorkingGroup", WorkingGroup.TABLE, changes);
    }
}
