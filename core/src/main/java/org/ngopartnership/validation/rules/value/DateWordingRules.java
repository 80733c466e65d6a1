package org.ngopartnership.validation.rules.value;

import java.util.List;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.WordedDate;
import org.ngopartnership.value.WordedDates;

/** Rules on a date and its wording, wherever one stands. */
final class DateWordingRules {

    static final Rule<WordedDates> ASSUMPTION_RECORDED = Rule.of(WordedDates.class, "APX-004")
            .check((owner, context, sink) -> {
                List<WordedDate> dates = owner.wordedDates();
                for (int i = 0; i < dates.size(); i++) {
                    if (dates.get(i).assumption().isEmpty()) {
                        judge(dates.get(i), sink);
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(ASSUMPTION_RECORDED);

    private DateWordingRules() {}

    /** One assumption explains the wording in every language, so the first one in need of it is reported. */
    private static void judge(WordedDate date, FindingSink sink) {
        LocalizedText wording = date.asStated();
        for (int i = 0; i < wording.size(); i++) {
            if (DateWording.needsAssumption(wording.textAt(i))) {
                DataPath at = DataPath.of(date.property() + "AsStated").key(wording.tagAt(i));
                sink.reportValue(at, wording.textAt(i), "property", date.property() + "Assumption");
                return;
            }
        }
    }
}
