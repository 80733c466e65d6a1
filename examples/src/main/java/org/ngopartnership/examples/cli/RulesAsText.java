package org.ngopartnership.examples.cli;

import java.util.Iterator;
import java.util.List;
import org.ngopartnership.constraint.Severity;

/** The rules as a table for a terminal, grouped by area. */
final class RulesAsText {

    private static final int INDENT = 2;
    private static final int ID_COLUMNS = 9;

    private final Session session;
    private final Texts texts;
    private final Style style;
    private final int severityColumns;

    RulesAsText(Session session, Style style) {
        this.session = session;
        this.texts = session.texts();
        this.style = style;
        int widest = 0;
        for (Severity severity : Severity.values()) {
            widest = Math.max(widest, texts.get(Style.key(severity)).length());
        }
        this.severityColumns = widest + INDENT;
    }

    void write(List<RuleEntry> entries) {
        String area = "";
        for (RuleEntry entry : entries) {
            if (!entry.rule().area().equals(area)) {
                session.say(area.isEmpty() ? heading(entry) : "\n" + heading(entry));
                area = entry.rule().area();
            }
            row(entry);
        }
        session.say("");
        session.say(texts.count("say.rules", entries.size()) + " · " + texts.get("say.more"));
    }

    private String heading(RuleEntry entry) {
        String area = entry.rule().area();
        return style.bold(area) + "  " + RuleEntry.areaTitle(area, texts);
    }

    private void row(RuleEntry entry) {
        Severity severity = entry.rule().severity();
        String word = Layout.pad(texts.get(Style.key(severity)), severityColumns);
        int indent = INDENT + ID_COLUMNS + severityColumns;
        Iterator<String> lines = Layout.wrap(entry.text().title(), indent).iterator();
        session.say(" ".repeat(INDENT)
                + Layout.pad(entry.rule().id(), ID_COLUMNS)
                + style.of(severity, word)
                + lines.next());
        lines.forEachRemaining(line -> session.say(" ".repeat(indent) + line));
    }
}
