package org.ngopartnership.examples.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;

/**
 * Takes names as registers list them – several in one language, many in a language that is not said – and hands them to a
 * builder: the first of a language is the name, or the acronym; the others stand beside it.
 */
public final class NameList {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> acronyms = new LinkedHashMap<>();
    private final Set<OtherName> others = new LinkedHashSet<>();

    /**
     * Takes a name.
     *
     * @param text  the name
     * @param language  its language as the register writes it; null where it says none
     */
    public void name(String text, @Nullable String language) {
        first(names, text, tag(language), OtherNameKind.VARIANT);
    }

    /**
     * Takes an acronym.
     *
     * @param text  the acronym
     * @param language  its language as the register writes it; null where it says none
     */
    public void acronym(String text, @Nullable String language) {
        first(acronyms, text, tag(language), OtherNameKind.ACRONYM);
    }

    /**
     * Takes a name that stands beside the official one.
     *
     * @param text  the name
     * @param language  its language as the register writes it; null where it says none
     */
    public void variant(String text, @Nullable String language) {
        other(OtherNameKind.VARIANT, text, tag(language));
    }

    /**
     * Hands over all names.
     *
     * @param ngo  takes them
     */
    public void addTo(Ngo.Builder ngo) {
        ngo.name(LocalizedText.copyOf(names))
                .acronym(LocalizedText.copyOf(acronyms))
                .addAllOtherNames(others);
    }

    private void first(Map<String, String> texts, String text, String tag, OtherNameKind furtherOnes) {
        String known = texts.putIfAbsent(tag, text);
        if (known != null && !known.equals(text)) {
            other(furtherOnes, text, tag);
        }
    }

    private void other(OtherNameKind kind, String text, String tag) {
        others.add(
                OtherName.builder().kind(kind).text(LocalizedText.of(tag, text)).build());
    }

    private static String tag(@Nullable String language) {
        return language == null
                ? LanguageTag.UND.toString()
                : LanguageTag.tryParse(language).orElse(LanguageTag.UND).toString();
    }
}
