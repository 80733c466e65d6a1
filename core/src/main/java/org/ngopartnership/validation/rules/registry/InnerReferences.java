package org.ngopartnership.validation.rules.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Divergence;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;

/**
 * REL-001 for what stands inside a record: the segments that a document names of its own, and the topics it names of a group.
 * A document without segments and a group that is absent or without topics say nothing of them.
 *
 * <p>Of a group the ids of its topics are kept; of a document the topics that are not among those met before.
 */
final class InnerReferences implements RecordsCheck {

    private record Named(String group, String topic, Spot at) {}

    private final Map<String, Set<String>> topics = new HashMap<>();
    private final List<Named> named = new ArrayList<>();

    @Override
    public void meet(MetRecord met, RuleContext context) {
        if (met.record() instanceof WorkingGroup group) {
            group.getAgenda()
                    .ifPresent(agenda -> agenda.getItems().stream()
                            .map(Topic::getId)
                            .forEach(topics.computeIfAbsent(group.getId(), unseen -> new HashSet<>())::add));
        } else if (met.record() instanceof BilingualDocument document) {
            nameTopics(document, met);
            findSegments(document, met);
        }
    }

    private void nameTopics(BilingualDocument document, MetRecord met) {
        for (int i = 0; i < document.getTopics().size(); i++) {
            TopicRef reference = document.getTopics().get(i);
            String group = reference.getGroup().id();
            if (!topics.getOrDefault(group, Set.of()).contains(reference.getTopic())) {
                Spot at = met.at(DataPath.of("topics").index(i).property("topic"));
                named.add(new Named(group, reference.getTopic(), at));
            }
        }
    }

    @Override
    public void finish(RuleContext context) {
        for (Named one : named) {
            Set<String> ofGroup = topics.getOrDefault(one.group(), Set.of());
            if (!ofGroup.isEmpty() && !ofGroup.contains(one.topic())) {
                one.at().reportValue(one.topic(), "types", "TOPIC");
            }
        }
    }

    private static void findSegments(BilingualDocument document, MetRecord met) {
        if (document.getSegments().isEmpty()) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (Segment segment : document.getSegments()) {
            ids.add(segment.getId());
        }
        for (int i = 0; i < document.getHalves().size(); i++) {
            find(
                    document.getHalves().get(i).getSegments(),
                    ids,
                    DataPath.of("halves").index(i),
                    met);
        }
        inDivergences(document.getDivergences(), ids, DataPath.HERE, met);
        for (int i = 0; i < document.getCirculation().size(); i++) {
            List<Divergence> divergences = document.getCirculation().get(i).getDivergences();
            inDivergences(divergences, ids, DataPath.of("circulation").index(i), met);
        }
    }

    private static void inDivergences(List<Divergence> divergences, Set<String> ids, DataPath holder, MetRecord met) {
        for (int i = 0; i < divergences.size(); i++) {
            find(
                    divergences.get(i).getSegments(),
                    ids,
                    holder.property("divergences").index(i),
                    met);
        }
    }

    private static void find(List<String> segments, Set<String> ids, DataPath holder, MetRecord met) {
        for (int i = 0; i < segments.size(); i++) {
            if (!ids.contains(segments.get(i))) {
                met.at(holder.property("segments").index(i)).reportValue(segments.get(i), "types", "SEGMENT");
            }
        }
    }
}
