package org.ngopartnership.json.internal.tables;

import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.DocumentList;
import org.ngopartnership.governance.Expectation;
import org.ngopartnership.governance.Facilitation;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.MemberRoster;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.StateShare;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.TopicState;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Share;

/** Tables of bodies and what they do. */
final class GovernanceTables {

    static final Binding<CompositionPart, CompositionPart.Builder> COMPOSITION_PART = Binding.of(
                    "CompositionPart", CompositionPart::builder, CompositionPart.Builder::build)
            .required(
                    "kind",
                    Codecs.code(MembershipKind.values()),
                    CompositionPart.Builder::kind,
                    CompositionPart::getKind)
            .optional("count", ValueTables.COUNT, CompositionPart.Builder::count, CompositionPart::getCount)
            .value("asStated", Codecs.localized(), CompositionPart.Builder::asStated, CompositionPart::getAsStated)
            .build();

    static final Binding<Composition, Composition.Builder> COMPOSITION = Binding.of(
                    "Composition", Composition::builder, Composition.Builder::build)
            .list("parts", COMPOSITION_PART, Composition.Builder::addParts, Composition::getParts)
            .value("description", Codecs.localized(), Composition.Builder::description, Composition::getDescription)
            .build();

    static final Binding<MemberRoster, MemberRoster.Builder> MEMBER_ROSTER = Binding.of(
                    "MemberRoster", MemberRoster::builder, MemberRoster.Builder::build)
            .value("complete", Codecs.bool(), MemberRoster.Builder::complete, MemberRoster::isComplete)
            .list("items", Values.PARTY, MemberRoster.Builder::addItems, MemberRoster::getItems)
            .build();

    static final Binding<MeetingList, MeetingList.Builder> MEETING_LIST = Binding.of(
                    "MeetingList", MeetingList::builder, MeetingList.Builder::build)
            .value("complete", Codecs.bool(), MeetingList.Builder::complete, MeetingList::isComplete)
            .optional("count", ValueTables.COUNT, MeetingList.Builder::count, MeetingList::getCount)
            .list("items", Values.REFERENCE, MeetingList.Builder::addItems, MeetingList::getItems)
            .build();

    static final Binding<DocumentList, DocumentList.Builder> DOCUMENT_LIST = Binding.of(
                    "DocumentList", DocumentList::builder, DocumentList.Builder::build)
            .value("complete", Codecs.bool(), DocumentList.Builder::complete, DocumentList::isComplete)
            .optional("count", ValueTables.COUNT, DocumentList.Builder::count, DocumentList::getCount)
            .list("items", Values.REFERENCE, DocumentList.Builder::addItems, DocumentList::getItems)
            .build();

    static final Binding<Request, Request.Builder> REQUEST = Binding.of(
                    "Request", Request::builder, Request.Builder::build)
            .required("by", Values.PARTY, Request.Builder::by, Request::getBy)
            .optional("date", Codecs.date(), Request.Builder::date, Request::getDate)
            .value("dateAsStated", Codecs.localized(), Request.Builder::dateAsStated, Request::getDateAsStated)
            .optional("dateAssumption", Values.CODE, Request.Builder::dateAssumption, Request::getDateAssumption)
            .value("asStated", Codecs.localized(), Request.Builder::asStated, Request::getAsStated)
            .build();

    static final Binding<Topic, Topic.Builder> TOPIC = Binding.of("Topic", Topic::builder, Topic.Builder::build)
            .required("id", Codecs.text(), Topic.Builder::id, Topic::getId)
            .value("label", Codecs.localized(), Topic.Builder::label, Topic::getLabel)
            .list("otherNames", ValueTables.OTHER_NAME, Topic.Builder::addOtherNames, Topic::getOtherNames)
            .optional("state", Codecs.code(TopicState.values()), Topic.Builder::state, Topic::getState)
            .build();

    static final Binding<StateShare, StateShare.Builder> STATE_SHARE = Binding.of(
                    "StateShare", StateShare::builder, StateShare.Builder::build)
            .required("share", Codecs.code(Share.values()), StateShare.Builder::share, StateShare::getShare)
            .required("state", Codecs.code(TopicState.values()), StateShare.Builder::state, StateShare::getState)
            .build();

    static final Binding<CollectiveState, CollectiveState.Builder> COLLECTIVE_STATE = Binding.of(
                    "CollectiveState", CollectiveState::builder, CollectiveState.Builder::build)
            .list("states", STATE_SHARE, CollectiveState.Builder::addStates, CollectiveState::getStates)
            .value("asStated", Codecs.localized(), CollectiveState.Builder::asStated, CollectiveState::getAsStated)
            .build();

    static final Binding<Agenda, Agenda.Builder> AGENDA = Binding.of("Agenda", Agenda::builder, Agenda.Builder::build)
            .value("complete", Codecs.bool(), Agenda.Builder::complete, Agenda::isComplete)
            .value("marker", Codecs.localized(), Agenda.Builder::marker, Agenda::getMarker)
            .optional("collectiveState", COLLECTIVE_STATE, Agenda.Builder::collectiveState, Agenda::getCollectiveState)
            .list("items", TOPIC, Agenda.Builder::addItems, Agenda::getItems)
            .build();

    static final Binding<WorkingGroup, WorkingGroup.Builder> WORKING_GROUP = Binding.of(
                    "WorkingGroup", WorkingGroup::builder, WorkingGroup.Builder::build)
            .required("id", Codecs.id(), WorkingGroup.Builder::id, WorkingGroup::getId)
            .value("name", Codecs.localized(), WorkingGroup.Builder::name, WorkingGroup::getName)
            .list(
                    "otherNames",
                    ValueTables.OTHER_NAME,
                    WorkingGroup.Builder::addOtherNames,
                    WorkingGroup::getOtherNames)
            .optional("parent", Values.PARTY, WorkingGroup.Builder::parent, WorkingGroup::getParent)
            .optional("created", Codecs.date(), WorkingGroup.Builder::created, WorkingGroup::getCreated)
            .value(
                    "createdAsStated",
                    Codecs.localized(),
                    WorkingGroup.Builder::createdAsStated,
                    WorkingGroup::getCreatedAsStated)
            .optional(
                    "createdAssumption",
                    Values.CODE,
                    WorkingGroup.Builder::createdAssumption,
                    WorkingGroup::getCreatedAssumption)
            .optional("initiativeOf", Values.PARTY, WorkingGroup.Builder::initiativeOf, WorkingGroup::getInitiativeOf)
            .optional("inResponseTo", REQUEST, WorkingGroup.Builder::inResponseTo, WorkingGroup::getInResponseTo)
            .optional("composition", COMPOSITION, WorkingGroup.Builder::composition, WorkingGroup::getComposition)
            .optional("members", MEMBER_ROSTER, WorkingGroup.Builder::members, WorkingGroup::getMembers)
            .optional("meetings", MEETING_LIST, WorkingGroup.Builder::meetings, WorkingGroup::getMeetings)
            .optional("agenda", AGENDA, WorkingGroup.Builder::agenda, WorkingGroup::getAgenda)
            .optional("documents", DOCUMENT_LIST, WorkingGroup.Builder::documents, WorkingGroup::getDocuments)
            .list("mentions", ValueTables.MENTION, WorkingGroup.Builder::addMentions, WorkingGroup::getMentions)
            .list("evidence", ValueTables.EVIDENCE, WorkingGroup.Builder::addEvidence, WorkingGroup::getEvidence)
            .value("extensions", Values.EXTENSIONS, WorkingGroup.Builder::extensions, WorkingGroup::getExtensions)
            .build();

    static final Binding<Expectation, Expectation.Builder> EXPECTATION = Binding.of(
                    "Expectation", Expectation::builder, Expectation.Builder::build)
            .required("of", Values.PARTY, Expectation.Builder::of, Expectation::getOf)
            .optional(
                    "modality", Codecs.code(Modality.values()), Expectation.Builder::modality, Expectation::getModality)
            .value("asStated", Codecs.localized(), Expectation.Builder::asStated, Expectation::getAsStated)
            .build();

    static final Binding<MechanismValidation, MechanismValidation.Builder> MECHANISM_VALIDATION = Binding.of(
                    "MechanismValidation", MechanismValidation::builder, MechanismValidation.Builder::build)
            .required("by", Values.PARTY, MechanismValidation.Builder::by, MechanismValidation::getBy)
            .optional(
                    "share",
                    Codecs.code(Share.values()),
                    MechanismValidation.Builder::share,
                    MechanismValidation::getShare)
            .optional(
                    "modality",
                    Codecs.code(Modality.values()),
                    MechanismValidation.Builder::modality,
                    MechanismValidation::getModality)
            .optional(
                    "state",
                    Codecs.code(ValidationState.values()),
                    MechanismValidation.Builder::state,
                    MechanismValidation::getState)
            .value(
                    "asStated",
                    Codecs.localized(),
                    MechanismValidation.Builder::asStated,
                    MechanismValidation::getAsStated)
            .build();

    static final Binding<Facilitation, Facilitation.Builder> FACILITATION = Binding.of(
                    "Facilitation", Facilitation::builder, Facilitation.Builder::build)
            .list("between", Values.PARTY, Facilitation.Builder::addBetween, Facilitation::getBetween)
            .optional(
                    "modality",
                    Codecs.code(Modality.values()),
                    Facilitation.Builder::modality,
                    Facilitation::getModality)
            .value("asStated", Codecs.localized(), Facilitation.Builder::asStated, Facilitation::getAsStated)
            .build();

    static final Binding<Mechanism, Mechanism.Builder> MECHANISM = Binding.of(
                    "Mechanism", Mechanism::builder, Mechanism.Builder::build)
            .required("id", Codecs.id(), Mechanism.Builder::id, Mechanism::getId)
            .value("name", Codecs.localized(), Mechanism.Builder::name, Mechanism::getName)
            .value("description", Codecs.localized(), Mechanism.Builder::description, Mechanism::getDescription)
            .optional("count", ValueTables.COUNT, Mechanism.Builder::count, Mechanism::getCount)
            .optional("modality", Codecs.code(Modality.values()), Mechanism.Builder::modality, Mechanism::getModality)
            .optional("by", Values.PARTY, Mechanism.Builder::by, Mechanism::getBy)
            .optional("facilitation", FACILITATION, Mechanism.Builder::facilitation, Mechanism::getFacilitation)
            .list("expectations", EXPECTATION, Mechanism.Builder::addExpectations, Mechanism::getExpectations)
            .list("validations", MECHANISM_VALIDATION, Mechanism.Builder::addValidations, Mechanism::getValidations)
            .list("evidence", ValueTables.EVIDENCE, Mechanism.Builder::addEvidence, Mechanism::getEvidence)
            .value("extensions", Values.EXTENSIONS, Mechanism.Builder::extensions, Mechanism::getExtensions)
            .build();

    private GovernanceTables() {}
}
