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
class AgendaSamples extends CommitteeSamples {

    AgendaSamples() {}

    /**
     * That some topics are ongoing.
     *
     * @return the state share
     */
    public static StateShare stateShare() {
        return stateShare(sample -> sample);
    }

    /**
     * The state share of {@link #stateShare()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed state share
     */
    public static StateShare stateShare(UnaryOperator<StateShare.Builder> changes) {
        return changes.apply(StateShare.builder().share(Share.SOME).state(TopicState.ONGOING))
                .build();
    }

    /**
     * That some topics are ongoing; there is nothing to leave out.
     *
     * @return the state share
     */
    public static StateShare minimalStateShare() {
        return minimalStateShare(sample -> sample);
    }

    /**
     * The state share of {@link #minimalStateShare()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed state share
     */
    public static StateShare minimalStateShare(UnaryOperator<StateShare.Builder> changes) {
        return changes.apply(StateShare.builder().share(Share.OTHERS).state(TopicState.PLANNED))
                .build();
    }

    /**
     * That some topics are ongoing and others planned.
     *
     * @return the collective state
     */
    public static CollectiveState collectiveState() {
        return collectiveState(sample -> sample);
    }

    /**
     * The collective state of {@link #collectiveState()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed collective state
     */
    public static CollectiveState collectiveState(UnaryOperator<CollectiveState.Builder> changes) {
        return changes.apply(CollectiveState.builder()
                        .addStates(stateShare(), minimalStateShare())
                        .asStated(LocalizedText.en("some are under way, others planned")
                                .fr("certains sont en cours, d'autres prévus")))
                .build();
    }

    /**
     * That some topics are ongoing.
     *
     * @return the collective state
     */
    public static CollectiveState minimalCollectiveState() {
        return minimalCollectiveState(sample -> sample);
    }

    /**
     * The collective state of {@link #minimalCollectiveState()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed collective state
     */
    public static CollectiveState minimalCollectiveState(UnaryOperator<CollectiveState.Builder> changes) {
        return changes.apply(CollectiveState.builder().addStates(stateShare())).build();
    }

    /**
     * A topic in two languages with another name.
     *
     * @return the topic
     */
    public static Topic topic() {
        return topic(sample -> sample);
    }

    /**
     * The topic of {@link #topic()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed topic
     */
    public static Topic topic(UnaryOperator<Topic.Builder> changes) {
        return changes.apply(Topic.builder()
                        .id("villages")
                        .label(LocalizedText.en("libraries in villages").fr("bibliothèques de village"))
                        .addOtherNames(OtherName.builder()
                                .kind(OtherNameKind.VARIANT)
                                .text(LocalizedText.en("village libraries").fr("bibliothèques rurales"))
                                .build())
                        .state(TopicState.ONGOING))
                .build();
    }

    /**
     * A topic of which only the label is known.
     *
     * @return the topic
     */
    public static Topic minimalTopic() {
        return minimalTopic(sample -> sample);
    }

    /**
     * The topic of {@link #minimalTopic()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed topic
     */
    public static Topic minimalTopic(UnaryOperator<Topic.Builder> changes) {
        return changes.apply(Topic.builder()
                        .id("schools")
                        .label(LocalizedText.en("libraries in schools").fr("bibliothèques d'école")))
                .build();
    }

    /**
     * Two topics of which one has no state of its own, and the sign that there are more.
     *
     * @return the agenda
     */
    public static Agenda agenda() {
        return agenda(sample -> sample);
    }

    /**
     * The agenda of {@link #agenda()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed agenda
     */
    public static Agenda agenda(UnaryOperator<Agenda.Builder> changes) {
        return changes.apply(Agenda.builder()
                        .marker(LocalizedText.en("etc.").fr("etc."))
                        .collectiveState(collectiveState())
                        .addItems(topic(), minimalTopic(change -> change.state(TopicState.UNKNOWN))))
                .build();
    }

    /**
     * One topic.
     *
     * @return the agenda
     */
    public static Agenda minimalAgenda() {
        return minimalAgenda(sample -> sample);
    }

    /**
     * The agenda of {@link #minimalAgenda()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed agenda
     */
    public static Agenda minimalAgenda(UnaryOperator<Agenda.Builder> changes) {
        return changes.apply(Agenda.builder().addItems(minimalTopic())).build();
    }
}
