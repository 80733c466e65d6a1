package org.ngopartnership.validation.rules.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.shared.Languages;

/** The final themes of a conference, taken one after the other, to tell which says another than one before. */
final class FinalThemes {

    /** What the themes say in one language, be it as spoken in one country. */
    private static final class Told {
        /** The numbers of the themes told in it, in their order. */
        private final List<Integer> themes = new ArrayList<>();
        /** By text how many of the first of these themes say it, without one between that does not. */
        private final Map<String, Integer> saidFromTheFirst = new HashMap<>();

        /** The number of the first theme that does not say this. */
        int firstOther(String text) {
            int same = saidFromTheFirst.getOrDefault(text, 0);
            return same < themes.size() ? themes.get(same) : Integer.MAX_VALUE;
        }

        void add(int theme, Set<String> texts) {
            int before = themes.size();
            themes.add(theme);
            for (String text : texts) {
                if (saidFromTheFirst.getOrDefault(text, 0) == before) {
                    saidFromTheFirst.put(text, before + 1);
                }
            }
        }
    }

    private final Map<String, Told> languages = new HashMap<>();
    private int themes;

    /** The tag of a text of a final theme where the first other theme says another in its language; empty if none does. */
    String languageOfAnother(Theme theme) {
        if (theme.getKind() != ThemeKind.FINAL) {
            return "";
        }
        LocalizedText text = theme.getText();
        Map<String, Set<String>> texts = new HashMap<>();
        int first = Integer.MAX_VALUE;
        String found = "";
        for (int i = 0; i < text.size(); i++) {
            String primary = Languages.primary(LanguageTag.parse(text.tagAt(i)));
            String language = primary.isEmpty() ? text.tagAt(i) : primary;
            texts.computeIfAbsent(language, unseen -> new HashSet<>()).add(text.textAt(i));
            Told told = languages.get(language);
            int other =
                    told == null || Languages.isNone(language) ? Integer.MAX_VALUE : told.firstOther(text.textAt(i));
            if (other < first) {
                first = other;
                found = text.tagAt(i);
            }
        }
        texts.forEach((language, said) ->
                languages.computeIfAbsent(language, unseen -> new Told()).add(themes, said));
        themes++;
        return found;
    }
}
