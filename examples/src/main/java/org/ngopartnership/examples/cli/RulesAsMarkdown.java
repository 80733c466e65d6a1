package org.ngopartnership.examples.cli;

import java.util.List;
import java.util.stream.Collectors;

/** The rules as a Markdown page. */
final class RulesAsMarkdown {

    private static final String ACTIVE = "\\`*_[]<>|#&~";

    private final Session session;
    private final Texts texts;

    RulesAsMarkdown(Session session) {
        this.session = session;
        this.texts = session.texts();
    }

    void write(List<RuleEntry> entries) {
        session.say("# " + texts.get("say.title"));
        String area = "";
        for (RuleEntry entry : entries) {
            if (!entry.rule().area().equals(area)) {
                area = entry.rule().area();
                session.say("\n## " + (area + " " + RuleEntry.areaTitle(area, texts)).strip());
            }
            rule(entry);
        }
        new RowsAsMarkdown(session, entries).write(CatalogueRow.all());
    }

    private void rule(RuleEntry entry) {
        session.say("\n### " + entry.rule().id() + " " + plain(entry.text().title()));
        session.say("");
        item("severity", texts.get(Style.key(entry.rule().severity())));
        item("target", entry.target(texts));
        item("since", entry.rule().since());
        item("message", plain(entry.text().message()));
        item("why", plain(entry.text().rationale()));
        if (!entry.sources().isEmpty()) {
            item(
                    "sources",
                    entry.sources().entrySet().stream()
                            .map(source -> link(source.getKey(), source.getValue()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void item(String key, String value) {
        session.say("- " + texts.get("say.item", texts.get("say." + key), value));
    }

    private static String link(String key, String address) {
        return address.startsWith("http") ? "[" + key + "](<" + address + ">)" : key + " " + code(address);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    static String plain(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> escaped.append(ACTIVE.indexOf(c) < 0 ? "" : "\\").appendCodePoint(c));
        return escaped.toString();
    }
}
