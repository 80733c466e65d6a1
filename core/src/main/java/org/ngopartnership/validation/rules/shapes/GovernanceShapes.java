package org.ngopartnership.validation.rules.shapes;

import java.util.List;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.DocumentList;
import org.ngopartnership.governance.Expectation;
import org.ngopartnership.governance.Facilitation;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.MemberRoster;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.StateShare;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Shape;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordType;

/** Shapes of bodies, what they do, and of the registry that holds all records. */
public final class GovernanceShapes {

    private static final Shape<CompositionPart> COMPOSITION_PART = Shape.of(CompositionPart.class)
            .optional("count", CompositionPart::getCount, Count.class)
            .one("asStated", CompositionPart::getAsStated, LocalizedText.class);

    private static final Shape<Composition> COMPOSITION = Shape.of(Composition.class)
            .each("parts", Composition::getParts, CompositionPart.class)
            .one("description", Composition::getDescription, LocalizedText.class);

    private static final Shape<MemberRoster> MEMBER_ROSTER =
            Shape.of(MemberRoster.class).each("items", MemberRoster::getItems, Party.class);

    private static final Shape<MeetingList> MEETING_LIST = Shape.of(MeetingList.class)
            .optional("count", MeetingList::getCount, Count.class)
            .references("items", MeetingList::getItems, RecordType.MEETING);

    private static final Shape<DocumentList> DOCUMENT_LIST = Shape.of(DocumentList.class)
            .optional("count", DocumentList::getCount, Count.class)
            .references("items", DocumentList::getItems, RecordType.DOCUMENT);

    private static final Shape<Request> REQUEST = Shape.of(Request.class)
            .one("by", Request::getBy, Party.class)
            .one("dateAsStated", Request::getDateAsStated, LocalizedText.class)
            .one("asStated", Request::getAsStated, LocalizedText.class);

    private static final Shape<Topic> TOPIC = Shape.of(Topic.class)
            .one("label", Topic::getLabel, LocalizedText.class)
            .each("otherNames", Topic::getOtherNames, OtherName.class);

    private static final Shape<StateShare> STATE_SHARE = Shape.of(StateShare.class);

    private static final Shape<CollectiveState> COLLECTIVE_STATE = Shape.of(CollectiveState.class)
            .each("states", CollectiveState::getStates, StateShare.class)
            .one("asStated", CollectiveState::getAsStated, LocalizedText.class);

    private static final Shape<Agenda> AGENDA = Shape.of(Agenda.class)
            .one("marker", Agenda::getMarker, LocalizedText.class)
            .optional("collectiveState", Agenda::getCollectiveState, CollectiveState.class)
            .each("items", Agenda::getItems, Topic.class);

    private static final Shape<WorkingGroup> WORKING_GROUP = Shape.of(WorkingGroup.class)
            .one("name", WorkingGroup::getName, LocalizedText.class)
            .each("otherNames", WorkingGroup::getOtherNames, OtherName.class)
            .optional("parent", WorkingGroup::getParent, Party.class)
            .one("createdAsStated", WorkingGroup::getCreatedAsStated, LocalizedText.class)
            .optional("initiativeOf", WorkingGroup::getInitiativeOf, Party.class)
            .optional("inResponseTo", WorkingGroup::getInResponseTo, Request.class)
            .optional("composition", WorkingGroup::getComposition, Composition.class)
            .optional("members", WorkingGroup::getMembers, MemberRoster.class)
            .optional("meetings", WorkingGroup::getMeetings, MeetingList.class)
            .optional("agenda", WorkingGroup::getAgenda, Agenda.class)
            .optional("documents", WorkingGroup::getDocuments, DocumentList.class)
            .each("mentions", WorkingGroup::getMentions, Mention.class)
            .each("evidence", WorkingGroup::getEvidence, Evidence.class);

    private static final Shape<Expectation> EXPECTATION = Shape.of(Expectation.class)
            .one("of", Expectation::getOf, Party.class)
            .one("asStated", Expectation::getAsStated, LocalizedText.class);

    private static final Shape<MechanismValidation> MECHANISM_VALIDATION = Shape.of(MechanismValidation.class)
            .one("by", MechanismValidation::getBy, Party.class)
            .one("asStated", MechanismValidation::getAsStated, LocalizedText.class);

    private static final Shape<Facilitation> FACILITATION = Shape.of(Facilitation.class)
            .each("between", Facilitation::getBetween, Party.class)
            .one("asStated", Facilitation::getAsStated, LocalizedText.class);

    private static final Shape<Mechanism> MECHANISM = Shape.of(Mechanism.class)
            .one("name", Mechanism::getName, LocalizedText.class)
            .one("description", Mechanism::getDescription, LocalizedText.class)
            .optional("count", Mechanism::getCount, Count.class)
            .optional("by", Mechanism::getBy, Party.class)
            .optional("facilitation", Mechanism::getFacilitation, Facilitation.class)
            .each("expectations", Mechanism::getExpectations, Expectation.class)
            .each("validations", Mechanism::getValidations, MechanismValidation.class)
            .each("evidence", Mechanism::getEvidence, Evidence.class);

    private static final Shape<PartnershipRegistry> PARTNERSHIP_REGISTRY = Shape.of(PartnershipRegistry.class)
            .records("ngos", PartnershipRegistry::getNgos, Ngo.class, RecordType.NGO)
            .records("conferences", PartnershipRegistry::getConferences, Conference.class, RecordType.CONFERENCE)
            .records("committees", PartnershipRegistry::getCommittees, Committee.class, RecordType.COMMITTEE)
            .records(
                    "workingGroups",
                    PartnershipRegistry::getWorkingGroups,
                    WorkingGroup.class,
                    RecordType.WORKING_GROUP)
            .records("forums", PartnershipRegistry::getForums, Forum.class, RecordType.FORUM)
            .records("meetings", PartnershipRegistry::getMeetings, Meeting.class, RecordType.MEETING)
            .records("documents", PartnershipRegistry::getDocuments, BilingualDocument.class, RecordType.DOCUMENT)
            .records("mechanisms", PartnershipRegistry::getMechanisms, Mechanism.class, RecordType.MECHANISM);

    public static final List<Shape<?>> ALL = List.of(
            COMPOSITION_PART,
            COMPOSITION,
            MEMBER_ROSTER,
            MEETING_LIST,
            DOCUMENT_LIST,
            REQUEST,
            TOPIC,
            STATE_SHARE,
            COLLECTIVE_STATE,
            AGENDA,
            WORKING_GROUP,
            EXPECTATION,
            MECHANISM_VALIDATION,
            FACILITATION,
            MECHANISM,
            PARTNERSHIP_REGISTRY);

    private GovernanceShapes() {}
}
