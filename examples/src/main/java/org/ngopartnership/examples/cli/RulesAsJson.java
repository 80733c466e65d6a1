package org.ngopartnership.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/** The rules as a JSON array. */
final class RulesAsJson {

    private RulesAsJson() {}

    static void write(List<RuleEntry> entries, Session session) {
        List<Map<String, Object>> rules =
                entries.stream().map(RulesAsJson::describe).toList();
        session.say(JsonMapper.shared().writer().with(layout()).writeValueAsString(rules));
    }

    private static Map<String, Object> describe(RuleEntry entry) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", entry.rule().id());
        rule.put("severity", entry.rule().severity().name());
        rule.put("target", entry.rule().targetName());
        rule.put("since", entry.rule().since());
        rule.put("sources", new ArrayList<>(entry.sources().values()));
        rule.put("title", entry.text().title());
        rule.put("message", entry.text().message());
        rule.put("rationale", entry.text().rationale());
        return rule;
    }

    /** Two spaces, LF, whatever the system. */
    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
