package org.ngopartnership.validation.rules;

import java.util.List;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.DataPath;
import org.ngopartnership.validation.Rule;

/** Rules on a text, wherever one stands. */
final class TextRules {

    static final Rule<LocalizedText> NOT_BLANK = Rule.of(LocalizedText.class, "BIL-001")
            .error()
            .check((text, context, sink) -> {
                for (int i = 0; i < text.size(); i++) {
                    if (Texts.isBlank(text.textAt(i))) {
                        sink.reportValue(DataPath.HERE.key(text.tagAt(i)), text.textAt(i), "language", text.tagAt(i));
                    }
                }
            });

    static final Rule<LocalizedText> NO_STRAY_MARK_UP = Rule.of(LocalizedText.class, "BIL-006")
            .warning()
            .source("SEED")
            .check((text, context, sink) -> {
                for (int i = 0; i < text.size(); i++) {
                    String mark = MarkUp.find(text.textAt(i));
                    if (!mark.isEmpty()) {
                        sink.reportValue(DataPath.HERE.key(text.tagAt(i)), text.textAt(i), "mark", mark);
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(NOT_BLANK, NO_STRAY_MARK_UP);

    private TextRules() {}
}
