package org.ngopartnership.constraint.field;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ngopartnership.text.LanguageTag;

/** The languages that {@link InLanguages} asks for. */
record AskedLanguages(Set<String> tags, Violation violation) {

    static final AskedLanguages NONE = new AskedLanguages(Set.of(), Violation.of(InLanguages.class, ""));

    static AskedLanguages of(InLanguages annotation) {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : annotation.value()) {
            tags.add(LanguageTag.tryParse(tag)
                    .orElseThrow(() -> new ConstraintDeclarationException("@InLanguages: no language tag: " + tag))
                    .toString());
        }
        return new AskedLanguages(tags, Violation.of(InLanguages.class, annotation.message()));
    }

    /** Whether each is among the languages of a text, which are canonical. */
    boolean areAmong(Set<String> languages, ConstraintValidatorContext context) {
        List<String> missing = tags.stream()
                .filter(tag -> languages.stream().noneMatch(language -> isOf(language, tag)))
                .toList();
        return missing.isEmpty()
                || violation.because(context, "message", Map.of("missing", String.join(", ", missing)));
    }

    private static boolean isOf(String language, String tag) {
        return language.equals(tag) || language.startsWith(tag + "-");
    }
}
