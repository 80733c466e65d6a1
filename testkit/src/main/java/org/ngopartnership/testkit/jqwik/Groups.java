package org.ngopartnership.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
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

    static Arbitrary<Request> requests() {
        return Builders.withBuilder(Request::builder)
                .use(Values.parties())
                .in(Request.Builder::by)
                .use(Dates.between(2000, 2009))
                .withProbability(0.4)
                .in(Request.Builder::date)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(Request.Builder::asStated)
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
        return Builders.withBuilder(Composition::builder)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(Composition.Builder::description)
                .use(compositionParts().list().ofMinSize(1).ofMaxSize(2))
                .in(Composition.Builder::parts)
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
        return Builders.withBuilder(CollectiveState::builder)
                .use(stateShares().list().ofMinSize(1).ofMaxSize(2))
                .in(CollectiveState.Builder::states)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(CollectiveState.Builder::asStated)
                .build(CollectiveState.Builder::build);
    }

    static Arbitrary<Topic> topics() {
        return Builders.withBuilder(Topic::builder)
                .use(Values.ids())
                .in(Topic.Builder::id)
                .use(Texts.names())
                .in(Topic.Builder::label)
                .use(Values.otherNames().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Topic.Builder::otherNames)
                .use(Arbitraries.of(TopicState.class))
                .withProbability(0.4)
                .in(Topic.Builder::state)
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
        return Builders.withBuilder(WorkingGroup::builder)
                .use(Values.ids())
                .in(WorkingGroup.Builder::id)
                .use(Texts.names())
                .in(WorkingGroup.Builder::name)
                .use(Values.otherNames().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(WorkingGroup.Builder::otherNames)
                .use(Values.parties())
                .in(WorkingGroup.Builder::parent)
                .use(Dates.between(2011, 2014))
                .withProbability(0.4)
                .in(WorkingGroup.Builder::created)
                .use(Values.parties())
                .withProbability(0.4)
                .in(WorkingGroup.Builder::initiativeOf)
                .use(requests())
                .withProbability(0.4)
                .in(WorkingGroup.Builder::inResponseTo)
                .use(compositions())
                .withProbability(0.4)
                .in(WorkingGroup.Builder::composition)
                .use(memberRosters())
                .withProbability(0.4)
                .in(WorkingGroup.Builder::members)
                .use(meetingLists())
                .withProbability(0.4)
                .in(WorkingGroup.Builder::meetings)
                .use(agendas())
                .withProbability(0.4)
                .in(WorkingGroup.Builder::agenda)
                .use(documentLists())
                .withProbability(0.4)
                .in(WorkingGroup.Builder::documents)
                .use(Values.mentions().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(WorkingGroup.Builder::mentions)
                .use(Values.evidence().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(WorkingGroup.Builder::evidence)
                .use(Values.extensions())
                .withProbability(0.2)
                .in(WorkingGroup.Builder::extensions)
                .build(WorkingGroup.Builder::build);
    }

    static Arbitrary<Facilitation> facilitations() {
        return Builders.withBuilder(Facilitation::builder)
                .use(Values.parties().list().ofMinSize(1).ofMaxSize(2))
                .in(Facilitation.Builder::between)
                .use(Arbitraries.of(Modality.class))
                .withProbability(0.4)
                .in(Facilitation.Builder::modality)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(Facilitation.Builder::asStated)
                .build(Facilitation.Builder::build);
    }

    static Arbitrary<Expectation> expectations() {
        return Builders.withBuilder(Expectation::builder)
                .use(Values.parties())
                .in(Expectation.Builder::of)
                .use(Arbitraries.of(Modality.class))
                .withProbability(0.4)
                .in(Expectation.Builder::modality)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(Expectation.Builder::asStated)
                .build(Expectation.Builder::build);
    }

    static Arbitrary<MechanismValidation> mechanismValidations() {
        return Builders.withBuilder(MechanismValidation::builder)
                .use(Values.parties())
                .in(MechanismValidation.Builder::by)
                .use(Arbitraries.of(Share.class))
                .withProbability(0.4)
                .in(MechanismValidation.Builder::share)
                .use(Arbitraries.of(Modality.class))
                .withProbability(0.4)
                .in(MechanismValidation.Builder::modality)
                .use(Arbitraries.of(ValidationState.class))
                .withProbability(0.4)
                .in(MechanismValidation.Builder::state)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(MechanismValidation.Builder::asStated)
                .build(MechanismValidation.Builder::build);
    }

    static Arbitrary<Mechanism> mechanisms() {
        return Builders.withBuilder(Mechanism::builder)
                .use(Values.ids())
                .in(Mechanism.Builder::id)
                .use(Texts.names())
                .in(Mechanism.Builder::name)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(Mechanism.Builder::description)
                .use(Arbitraries.of(Modality.class))
                .withProbability(0.4)
                .in(Mechanism.Builder::modality)
                .use(Values.parties())
                .withProbability(0.4)
                .in(Mechanism.Builder::by)
                .use(Values.counts())
                .withProbability(0.2)
                .in(Mechanism.Builder::count)
                .use(facilitations())
                .withProbability(0.4)
                .in(Mechanism.Builder::facilitation)
                .use(expectations().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Mechanism.Builder::expectations)
                .use(mechanismValidations().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Mechanism.Builder::validations)
                .use(Values.evidence().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Mechanism.Builder::evidence)
                .use(Values.extensions())
                .withProbability(0.2)
                .in(Mechanism.Builder::extensions)
                .build(Mechanism.Builder::build);
    }
}
