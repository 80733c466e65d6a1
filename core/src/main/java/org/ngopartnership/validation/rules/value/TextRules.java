package org.ngopartnership.validation.rules.value;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            .check((text, context, sink) -> {
                for (int i = 0; i < text.size(); i++) {
                    if (Texts.isBlank(text.textAt(i))) {
                        sink.reportValue(DataPath.HERE.key(text.tagAt(i)), text.textAt(i), "language", text.tagAt(i));
                    }
                }
            });

    static final Rule<LocalizedText> NO_STRAY_MARK_UP = Rule.of(LocalizedText.class, "BIL-006")
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
            .check((text, context, sink) -> {
                NumberComparison comparison = null;
                for (int i = 0; i < text.size(); i++) {
                    String twice = Repeats.find(text.textAt(i), text.tagAt(i));
                    boolean unlike = false;
                    if (!twice.isEmpty() && Character.isDigit(twice.charAt(0)) && sink.isIn(Segment.class)) {
                        comparison = comparison == null ? NumberComparison.of(text) : comparison;
                        unlike = comparison.isDiffering(twice);
                    }
                    if (!twice.isEmpty() && !unlike) {
                        sink.reportValue(DataPath.HERE.key(text.tagAt(i)), text.textAt(i), "twice", twice);
                    }
                }
            });

    static final Rule<LocalizedText> FRENCH_TYPOGRAPHY = Rule.of(LocalizedText.class, "BIL-010")
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
            .check((text, context, sink) -> {
                Set<String> told = Set.of();
                for (int i = 1; i < Math.min(text.size(), Languages.MOST); i++) {
                    for (int j = 0; j < i; j++) {
                        if (text.textAt(i).equals(text.textAt(j))
                                && areEnglishAndFrench(text.tagAt(i), text.tagAt(j))) {
                            String copy = copy(text, i, j);
                            told = told.isEmpty() ? new HashSet<>() : told;
                            if (!copy.isEmpty() && told.add(copy)) {
                                sink.reportValue(DataPath.HERE.key(copy), text.textAt(i), "language", copy);
                            }
                        }
                    }
                }
            });

    /** A text in no language is absent, and one in no language known may be in any. */
    static final Rule<LocalizedText> IN_REQUIRED_LANGUAGES = Rule.of(LocalizedText.class, "BIL-012")
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

    private static boolean areEnglishAndFrench(String tag, String other) {
        return Texts.isOfLanguage(tag, "en") && Texts.isOfLanguage(other, "fr")
                || Texts.isOfLanguage(tag, "fr") && Texts.isOfLanguage(other, "en");
    }

    /** Of two languages with one text the one that is not its language; empty if that is not known. */
    private static String copy(LocalizedText text, int one, int other) {
        String language = Untranslated.language(text.textAt(one));
        if (language.isEmpty()) {
            return "";
        }
        return Texts.isOfLanguage(text.tagAt(one), language) ? text.tagAt(other) : text.tagAt(one);
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
