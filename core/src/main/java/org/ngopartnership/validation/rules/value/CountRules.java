package org.ngopartnership.validation.rules.value;

import java.util.List;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;

/** Rules on a count, wherever one stands. */
final class CountRules {

    static final Rule<Count> NOT_NEGATIVE = Rule.of(Count.class, "APX-001").check((count, context, sink) -> {
        long value = count.getValue().orElse(0);
        if (value < 0) {
            sink.reportValue(DataPath.of("value"), value);
        }
    });

    static final Rule<Count> WORDINGS_AGREE = Rule.of(Count.class, "APX-002").check((count, context, sink) -> {
        LocalizedText wording = count.getAsStated();
        CountQualifier first = null;
        for (int i = 0; wording.size() > 1 && i < wording.size(); i++) {
            CountQualifier said = QualifierWords.find(wording.tagAt(i), wording.textAt(i));
            if (first != null && said != null && said != first) {
                DataPath at = DataPath.of("asStated").key(wording.tagAt(i));
                sink.reportValue(at, wording.textAt(i), "said", said, "other", first);
                return;
            }
            first = first == null ? said : first;
        }
    });

    static final List<Rule<?>> ALL = List.of(NOT_NEGATIVE, WORDINGS_AGREE);

    private CountRules() {}
}
