package org.ngopartnership.validation.rules.value;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.validation.Rule;

/** The classes of rules on values that stand in many records: texts, counts, worded dates, codes of sectors. */
public final class ValueArea {

    /** The rules of all of them. */
    public static final List<Rule<?>> RULES = Stream.of(
                    TextRules.ALL, SectorRules.ALL, CountRules.ALL, DateWordingRules.ALL)
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private ValueArea() {}
}
