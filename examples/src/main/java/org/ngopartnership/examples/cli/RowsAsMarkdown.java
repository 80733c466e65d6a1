package org.ngopartnership.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ngopartnership.examples.cli.CatalogueRow.Fate;

/** The end of the page of rules: what became of each row of the catalogue. */
final class RowsAsMarkdown {

    private final Session session;
    private final Texts texts;
    private final Map<String, RuleEntry> rules;

    RowsAsMarkdown(Session session, List<RuleEntry> entries) {
        this.session = session;
        this.texts = session.texts();
        this.rules =
                entries.stream().collect(Collectors.toMap(entry -> entry.rule().id(), Function.identity()));
    }

    void write(List<CatalogueRow> rows) {
        long own = rows.stream().filter(row -> row.fate() == Fate.RULE).count();
        session.say("\n## " + texts.get("say.rows"));
        session.say("\n" + texts.get("say.rows.intro", rows.size(), own));
        session.say("\n" + line(texts.get("say.rows.row"), texts.get("say.rows.fate"), texts.get("say.rows.reason")));
        session.say(line("---", "---", "---"));
        rows.forEach(row -> session.say(line(row.id(), fate(row), RulesAsMarkdown.plain(reason(row)))));
    }

    private String fate(CatalogueRow row) {
        String key = "say.fate." + row.fate().name().toLowerCase(Locale.ROOT);
        return texts.get(key, String.join(", ", row.rules()));
    }

    private String reason(CatalogueRow row) {
        if (row.fate() != Fate.RULE) {
            return row.reason(texts.language());
        }
        RuleEntry entry = rules.get(row.id());
        return entry == null ? "" : entry.text().title();
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
