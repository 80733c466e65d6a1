package org.ngopartnership.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Share;

/** Working groups, mechanisms and their parts. */
final class Groups {

    private Groups() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(Request.class, Groups::requests)
                .with(CompositionPart.class, Groups::compositionParts)
                .with(Composition.class, Groups::compositions)
                .with(MemberRoster.class, Groups::memberRosters)
                .with(MeetingList.class, Groups::meetingLists)
                .with(DocumentList.class, Groups::documentLists)
                .with(StateShare.class, Groups::stateShares)
                .with(CollectiveState.class, Groups::collectiveStates)
                .with(Topic.class, Groups::topics)
                .with(Agenda.class, Groups::agendas)
                .with(WorkingGroup.class, Groups::workingGroups)
                .with(Facilitation.class, Groups::facilitations)
                .with(Expectation.class, Groups::expectations)
                .with(MechanismValidation.class, Groups::mechanismValidations)
                .with(Mechanism.class, Groups::mechanisms);
    }

    static Arbitrary<Request> requests() {
        return Parts.of(Request::builder)
                .with(Values.parties(), Request.Builder::by)
                .maybe(Dates.between(2000, 2009), Request.Builder::date)
                .maybe(Texts.sentences(), Request.Builder::asStated)
                .build(Request.Builder::build);
    }

    static Arbitrary<CompositionPart> compositionParts() {
        return Combinators.combine(
                        Arbitraries.longs().between(10, 2_000),
                        Texts.sentences().optional())
                .as((number, wording) -> CompositionPart.builder()
                        .kind(MembershipKind.PARTNER)
                        .count(Count.of(CountQualifier.AT_LEAST, number))
                        .asStated(wording.orElse(LocalizedText.empty()))
                        .build());
    }

    static Arbitrary<Composition> compositions() {
        return Parts.of(Composition::builder)
                .maybe(Texts.sentences(), Composition.Builder::description)
                .with(compositionParts().list().ofMinSize(1).ofMaxSize(2), Composition.Builder::parts)
                .build(Composition.Builder::build);
    }

    static Arbitrary<MemberRoster> memberRosters() {
        return Values.parties()
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(members -> MemberRoster.builder().items(members).build());
    }

    static Arbitrary<MeetingList> meetingLists() {
        return Arbitraries.longs()
                .between(1, 20)
                .map(number -> MeetingList.builder()
                        .count(Count.of(CountQualifier.AT_LEAST, number))
                        .build());
    }

    static Arbitrary<DocumentList> documentLists() {
        return Arbitraries.longs()
                .between(1, 20)
                .map(number -> DocumentList.builder()
                        .count(Count.of(CountQualifier.AT_LEAST, number))
                        .build());
    }

    static Arbitrary<StateShare> stateShares() {
        return Combinators.combine(Arbitraries.of(Share.class), Arbitraries.of(TopicState.class))
                .as((share, state) ->
                        StateShare.builder().share(share).state(state).build());
    }

    static Arbitrary<CollectiveState> collectiveStates() {
        return Parts.of(CollectiveState::builder)
                .with(stateShares().list().ofMinSize(1).ofMaxSize(2), CollectiveState.Builder::states)
                .maybe(Texts.sentences(), CollectiveState.Builder::asStated)
                .build(CollectiveState.Builder::build);
    }

    static Arbitrary<Topic> topics() {
        return Parts.of(Topic::builder)
                .with(Values.ids(), Topic.Builder::id)
                .with(Texts.names(), Topic.Builder::label)
                .seldom(Values.otherNames().list().ofMaxSize(1), Topic.Builder::otherNames)
                .maybe(Arbitraries.of(TopicState.class), Topic.Builder::state)
                .build(Topic.Builder::build);
    }

    static Arbitrary<Agenda> agendas() {
        return Combinators.combine(
                        collectiveStates(),
                        topics().list().uniqueElements(Topic::getId).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((state, topics, marked) -> Agenda.builder()
                        .collectiveState(state)
                        .items(topics)
                        .complete(!marked)
                        .marker(marked ? LocalizedText.en("etc.").fr("etc.") : LocalizedText.empty())
                        .build());
    }

    static Arbitrary<WorkingGroup> workingGroups() {
        return Parts.of(WorkingGroup::builder)
                .with(Values.ids(), WorkingGroup.Builder::id)
                .with(Texts.names(), WorkingGroup.Builder::name)
                .seldom(Values.otherNames().list().ofMaxSize(1), WorkingGroup.Builder::otherNames)
                .with(Values.parties(), WorkingGroup.Builder::parent)
                .maybe(Dates.between(2011, 2014), WorkingGroup.Builder::created)
                .maybe(Values.parties(), WorkingGroup.Builder::initiativeOf)
                .maybe(requests(), WorkingGroup.Builder::inResponseTo)
                .maybe(compositions(), WorkingGroup.Builder::composition)
                .maybe(memberRosters(), WorkingGroup.Builder::members)
                .maybe(meetingLists(), WorkingGroup.Builder::meetings)
                .maybe(agendas(), WorkingGroup.Builder::agenda)
                .maybe(documentLists(), WorkingGroup.Builder::documents)
                .maybe(Values.mentions().list().ofMaxSize(1), WorkingGroup.Builder::mentions)
                .seldom(Values.evidence().list().ofMaxSize(1), WorkingGroup.Builder::evidence)
                .seldom(Values.extensions(), WorkingGroup.Builder::extensions)
                .build(WorkingGroup.Builder::build);
    }

    static Arbitrary<Facilitation> facilitations() {
        return Parts.of(Facilitation::builder)
                .with(Values.parties().list().ofMinSize(1).ofMaxSize(2), Facilitation.Builder::between)
                .maybe(Arbitraries.of(Modality.class), Facilitation.Builder::modality)
                .maybe(Texts.sentences(), Facilitation.Builder::asStated)
                .build(Facilitation.Builder::build);
    }

    static Arbitrary<Expectation> expectations() {
        return Parts.of(Expectation::builder)
                .with(Values.parties(), Expectation.Builder::of)
                .maybe(Arbitraries.of(Modality.class), Expectation.Builder::modality)
                .maybe(Texts.sentences(), Expectation.Builder::asStated)
                .build(Expectation.Builder::build);
    }

    static Arbitrary<MechanismValidation> mechanismValidations() {
        return Parts.of(MechanismValidation::builder)
                .with(Values.parties(), MechanismValidation.Builder::by)
                .maybe(Arbitraries.of(Share.class), MechanismValidation.Builder::share)
                .maybe(Arbitraries.of(Modality.class), MechanismValidation.Builder::modality)
                .maybe(Arbitraries.of(ValidationState.class), MechanismValidation.Builder::state)
                .maybe(Texts.sentences(), MechanismValidation.Builder::asStated)
                .build(MechanismValidation.Builder::build);
    }

    static Arbitrary<Mechanism> mechanisms() {
        return Parts.of(Mechanism::builder)
                .with(Values.ids(), Mechanism.Builder::id)
                .with(Texts.names(), Mechanism.Builder::name)
                .maybe(Texts.sentences(), Mechanism.Builder::description)
                .maybe(Arbitraries.of(Modality.class), Mechanism.Builder::modality)
                .maybe(Values.parties(), Mechanism.Builder::by)
                .seldom(Values.counts(), Mechanism.Builder::count)
                .maybe(facilitations(), Mechanism.Builder::facilitation)
                .maybe(expectations().list().ofMaxSize(2), Mechanism.Builder::expectations)
                .maybe(mechanismValidations().list().ofMaxSize(2), Mechanism.Builder::validations)
                .seldom(Values.evidence().list().ofMaxSize(1), Mechanism.Builder::evidence)
                .seldom(Values.extensions(), Mechanism.Builder::extensions)
                .build(Mechanism.Builder::build);
    }
}
