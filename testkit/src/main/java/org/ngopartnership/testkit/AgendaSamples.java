package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.StateShare;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.TopicState;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Share;

/** Samples of what groups are about. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class AgendaSamples extends CommitteeSamples {

    AgendaSamples() {}

    /** {@return the statement that some topics are ongoing} */
    @SafeVarargs
    public static StateShare stateShare(UnaryOperator<StateShare.Builder>... changes) {
        return all(changes)
                .apply(StateShare.builder().share(Share.SOME).state(TopicState.ONGOING))
                .build();
    }

    /** {@return the statement that the other topics are planned; there is nothing to leave out} */
    @SafeVarargs
    public static StateShare minimalStateShare(UnaryOperator<StateShare.Builder>... changes) {
        return all(changes)
                .apply(StateShare.builder().share(Share.OTHERS).state(TopicState.PLANNED))
                .build();
    }

    /** {@return the statement that some topics are ongoing and others planned} */
    @SafeVarargs
    public static CollectiveState collectiveState(UnaryOperator<CollectiveState.Builder>... changes) {
        return all(changes)
                .apply(CollectiveState.builder()
                        .addStates(stateShare(), minimalStateShare())
                        .asStated(LocalizedText.en("some are under way, others planned")
                                .fr("certains sont en cours, d'autres prévus")))
                .build();
    }

    /** {@return the statement that some topics are ongoing} */
    @SafeVarargs
    public static CollectiveState minimalCollectiveState(UnaryOperator<CollectiveState.Builder>... changes) {
        return all(changes)
                .apply(CollectiveState.builder().addStates(stateShare()))
                .build();
    }

    /** {@return a topic in two languages with another name} */
    @SafeVarargs
    public static Topic topic(UnaryOperator<Topic.Builder>... changes) {
        return all(changes)
                .apply(Topic.builder()
                        .id("villages")
                        .label(LocalizedText.en("libraries in villages").fr("bibliothèques de village"))
                        .addOtherNames(OtherName.builder()
                                .kind(OtherNameKind.VARIANT)
                                .text(LocalizedText.en("village libraries").fr("bibliothèques rurales"))
                                .build())
                        .state(TopicState.ONGOING))
                .build();
    }

    /** {@return a topic of which only the label is known} */
    @SafeVarargs
    public static Topic minimalTopic(UnaryOperator<Topic.Builder>... changes) {
        return all(changes)
                .apply(Topic.builder()
                        .id("schools")
                        .label(LocalizedText.en("libraries in schools").fr("bibliothèques d'école")))
                .build();
    }

    /** {@return two topics of which one has no state of its own, and the sign that there are more} */
    @SafeVarargs
    public static Agenda agenda(UnaryOperator<Agenda.Builder>... changes) {
        return all(changes)
                .apply(Agenda.builder()
                        .marker(LocalizedText.en("etc.").fr("etc."))
                        .collectiveState(collectiveState())
                        .addItems(topic(), minimalTopic(change -> change.state(TopicState.UNKNOWN))))
                .build();
    }

    /** {@return one topic} */
    @SafeVarargs
    public static Agenda minimalAgenda(UnaryOperator<Agenda.Builder>... changes) {
        return all(changes).apply(Agenda.builder().addItems(minimalTopic())).build();
    }
}
