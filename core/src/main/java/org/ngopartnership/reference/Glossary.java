package org.ngopartnership.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;

/**
 * Terms by concept, to be found by any of their forms.
 *
 * <p>Forms are compared without regard to case and to the shape of the apostrophe. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Glossary {

    private final Map<Code, GlossaryTerm> byId = new LinkedHashMap<>();
    private final Map<String, List<GlossaryTerm>> byForm = new HashMap<>();

    private Glossary(List<GlossaryTerm> terms) {
        terms.forEach(term -> byId.put(term.getId(), term));
        byId.values().forEach(this::index);
    }

    private void index(GlossaryTerm term) {
        List<LocalizedText> texts = new ArrayList<>(List.of(term.getTerm(), term.getAcronym()));
        term.getVariants().forEach(variant -> texts.add(variant.getText()));
        for (LocalizedText text : texts) {
            for (int i = 0; i < text.size(); i++) {
                List<GlossaryTerm> known =
                        byForm.computeIfAbsent(key(text.tagAt(i), text.textAt(i)), form -> new ArrayList<>(1));
                if (!known.contains(term)) {
                    known.add(term);
                }
            }
        }
    }

    /** {@return the terms that the file {@code glossary.tsv} of this library lists, in English and French} */
    public static Glossary standard() {
        return Standard.GLOSSARY;
    }

    /**
     * Just these terms.
     *
     * @param terms  the terms; of two with one id the later is taken
     * @return the glossary
     */
    public static Glossary of(List<GlossaryTerm> terms) {
        return new Glossary(terms);
    }

    /**
     * These terms and one more.
     *
     * @param term  the term; it replaces one of the same id
     * @return the glossary
     */
    public Glossary with(GlossaryTerm term) {
        List<GlossaryTerm> more = new ArrayList<>(all());
        more.add(term);
        return of(more);
    }

    /** {@return the terms, in the order given} */
    public List<GlossaryTerm> all() {
        return List.copyOf(byId.values());
    }

    /**
     * {@return the term of a concept; empty if the concept is not known here}
     *
     * @param id  the id of the concept
     */
    public Optional<GlossaryTerm> find(Code id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The concepts that a term, an acronym or another form stands for in a language.
     *
     * @param language  the language tag, as the terms have it
     * @param form  the form
     * @return the concepts, several if the form has several meanings; none if it is not known here
     */
    public List<GlossaryTerm> find(String language, String form) {
        return List.copyOf(byForm.getOrDefault(key(language, form), List.of()));
    }

    private static String key(String language, String form) {
        return language + ' ' + form.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Glossary GLOSSARY = of(Table.read("glossary.tsv", Standard::term));

        private static GlossaryTerm term(Table.Row row) {
            return GlossaryTerm.builder()
                    .id(row.required("id", Code::of))
                    .term(row.text("en", "fr"))
                    .acronym(row.text("enAcronym", "frAcronym"))
                    .addAllVariants(row.list("enVariants", "[|]", text -> variant("en", text)))
                    .addAllVariants(row.list("frVariants", "[|]", text -> variant("fr", text)))
                    .addAllSeedLanguages(row.list("seed", " ", LanguageTag::parse))
                    .addAllUnverifiedLanguages(row.list("unverified", " ", LanguageTag::parse))
                    .note(row.find("note"))
                    .build();
        }

        private static OtherName variant(String language, String text) {
            return OtherName.builder()
                    .kind(OtherNameKind.VARIANT)
                    .text(LocalizedText.of(language, text))
                    .build();
        }
    }
}
