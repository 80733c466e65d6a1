package org.ngopartnership.validation.rules.value;

import java.util.List;
import org.ngopartnership.document.Segment;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.internal.text.FrenchTypography;
import org.ngopartnership.validation.internal.text.NumberComparison;
import org.ngopartnership.validation.internal.text.Repeats;
import org.ngopartnership.validation.internal.text.Untranslated;
import org.ngopartnership.validation.rules.shared.Languages;
import org.ngopartnership.validation.rules.shared.Texts;

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

    /** Where the languages of a segment tell a number in different counts, that is the finding (BIL-004), not this. */
    static final Rule<LocalizedText> NOTHING_TWICE = Rule.of(LocalizedText.class, "BIL-007")
            .info()
            .source("SEED")
            .check((text, context, sink) -> {
                for (int i = 0; i < text.size(); i++) {
                    String twice = Repeats.find(text.textAt(i), text.tagAt(i));
                    if (!twice.isEmpty() && !(sink.isIn(Segment.class) && isToldUnalike(text, twice))) {
                        sink.reportValue(DataPath.HERE.key(text.tagAt(i)), text.textAt(i), "twice", twice);
                    }
                }
            });

    static final Rule<LocalizedText> FRENCH_TYPOGRAPHY = Rule.of(LocalizedText.class, "BIL-010")
            .info()
            .source("SEED")
            .check((text, context, sink) -> {
                for (int i = 0; i < text.size(); i++) {
                    FrenchTypography.Slip slip = FrenchTypography.find(text.textAt(i), text.tagAt(i));
                    if (slip != null) {
                        sink.reportValue(
                                DataPath.HERE.key(text.tagAt(i)),
                                text.textAt(i),
                                "found",
                                slip.found(),
                                "expected",
                                slip.expected());
                    }
                }
            });

    static final Rule<LocalizedText> TRANSLATED = Rule.of(LocalizedText.class, "BIL-011")
            .warning()
            .check((text, context, sink) -> {
                for (int i = 1; i < text.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        if (text.textAt(i).equals(text.textAt(j))) {
                            String copy = copy(text, i, j);
                            if (!copy.isEmpty()) {
                                sink.reportValue(DataPath.HERE.key(copy), text.textAt(i), "language", copy);
                            }
                        }
                    }
                }
            });

    /** A text in no language is absent, and one in no language known may be in any. */
    static final Rule<LocalizedText> IN_REQUIRED_LANGUAGES = Rule.of(LocalizedText.class, "BIL-012")
            .warning()
            .check((text, context, sink) -> {
                List<String> required = context.requiredLanguages();
                if (!required.isEmpty() && !text.isEmpty() && !isInNoOneLanguage(text)) {
                    for (String language : required) {
                        if (!Texts.isToldIn(text, language)) {
                            sink.report(DataPath.HERE, "language", language);
                        }
                    }
                }
            });

    static final List<Rule<?>> ALL =
            List.of(NOT_BLANK, NO_STRAY_MARK_UP, NOTHING_TWICE, FRENCH_TYPOGRAPHY, TRANSLATED, IN_REQUIRED_LANGUAGES);

    private TextRules() {}

    private static boolean isToldUnalike(LocalizedText text, String token) {
        return Character.isDigit(token.charAt(0)) && NumberComparison.differsIn(text, token);
    }

    /** Of two languages with one text the one that is not its language; empty unless they are English and French. */
    private static String copy(LocalizedText text, int one, int other) {
        String first = text.tagAt(one);
        String second = text.tagAt(other);
        boolean pair = Texts.isOfLanguage(first, "en") && Texts.isOfLanguage(second, "fr")
                || Texts.isOfLanguage(first, "fr") && Texts.isOfLanguage(second, "en");
        String language = pair ? Untranslated.language(text.textAt(one)) : "";
        if (language.isEmpty()) {
            return "";
        }
        return Texts.isOfLanguage(first, language) ? second : first;
    }

    private static boolean isInNoOneLanguage(LocalizedText text) {
        for (int i = 0; i < text.size(); i++) {
            if (Languages.isNone(text.tagAt(i))) {
                return true;
            }
        }
        return false;
    }
}
