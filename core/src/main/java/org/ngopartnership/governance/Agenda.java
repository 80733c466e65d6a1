package org.ngopartnership.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Truth;
import org.ngopartnership.text.LocalizedText;

/**
 * The topics of a group. An agenda that is not complete may end in a marker such as "etc.", which is no topic.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Agenda extends WithAgenda {

    /** The properties, in the order of the JSON form. */
    Table<Agenda, Agenda.Builder> TABLE = Table.of("Agenda", Agenda.class, Agenda::builder, Agenda.Builder::build)
            .value("complete", Truth.SAID, Builder::complete, Agenda::isComplete)
            .value("marker", LocalizedText.KIND, Builder::marker, Agenda::getMarker)
            .optional("collectiveState", CollectiveState.TABLE, Builder::collectiveState, Agenda::getCollectiveState)
            .list("items", Topic.TABLE, Builder::addItems, Agenda::getItems);

    /** {@return whether the list names every topic} */
    boolean isComplete();

    /** {@return the words with which the list is left open, by language} */
    LocalizedText getMarker();

    /** {@return what is said of all topics together} */
    Optional<CollectiveState> getCollectiveState();

    /** {@return the topics} */
    List<Topic> getItems();

    /**
     * {@return the topic with an id, if there is one}
     *
     * @param id  the id inside the group
     */
    default Optional<Topic> topic(String id) {
        return getItems().stream().filter(topic -> topic.getId().equals(id)).findFirst();
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Agenda}. */
    class Builder extends ImmutableAgenda.Builder {
        Builder() {
            complete(false);
            marker(LocalizedText.empty());
        }
    }
}
