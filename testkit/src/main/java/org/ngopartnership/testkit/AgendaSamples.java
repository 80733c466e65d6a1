package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.StateShare;
import org.ngopartnership.governance.Topic;

/** Samples of what groups are about. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class AgendaSamples extends CommitteeSamples {

    AgendaSamples() {}

    /** {@return the statement that some topics are ongoing} */
    @SafeVarargs
    public static StateShare stateShare(UnaryOperator<StateShare.Builder>... changes) {
        return sample("workingGroup/agenda/collectiveState/states/0", StateShare.TABLE, changes);
    }

    /** {@return the statement that the other topics are planned; there is nothing to leave out} */
    @SafeVarargs
    public static StateShare minimalStateShare(UnaryOperator<StateShare.Builder>... changes) {
        return sample("workingGroup/agenda/collectiveState/states/1", StateShare.TABLE, changes);
    }

    /** {@return the statement that some topics are ongoing and others planned} */
    @SafeVarargs
    public static CollectiveState collectiveState(UnaryOperator<CollectiveState.Builder>... changes) {
        return sample("workingGroup/agenda/collectiveState", CollectiveState.TABLE, changes);
    }

    /** {@return the statement that some topics are ongoing} */
    @SafeVarargs
    public static CollectiveState minimalCollectiveState(UnaryOperator<CollectiveState.Builder>... changes) {
        return sample("minimalCollectiveState", CollectiveState.TABLE, changes);
    }

    /** {@return a topic in two languages with another name} */
    @SafeVarargs
    public static Topic topic(UnaryOperator<Topic.Builder>... changes) {
        return sample("workingGroup/agenda/items/0", Topic.TABLE, changes);
    }

    /** {@return a topic of which only the label is known} */
    @SafeVarargs
    public static Topic minimalTopic(UnaryOperator<Topic.Builder>... changes) {
        return sample("minimalAgenda/items/0", Topic.TABLE, changes);
    }

    /** {@return two topics of which one has no state of its own, and the sign that there are more} */
    @SafeVarargs
    public static Agenda agenda(UnaryOperator<Agenda.Builder>... changes) {
        return sample("workingGroup/agenda", Agenda.TABLE, changes);
    }

    /** {@return one topic} */
    @SafeVarargs
    public static Agenda minimalAgenda(UnaryOperator<Agenda.Builder>... changes) {
        return sample("minimalAgenda", Agenda.TABLE, changes);
    }
}
