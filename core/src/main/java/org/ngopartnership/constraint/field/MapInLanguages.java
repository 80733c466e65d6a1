package org.ngopartnership.constraint.field;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LanguageTag;

/**
 * Checks {@link InLanguages} of maps from tag to text. Thread-safe once initialized.
 *
 * @since 0.1
 */
public final class MapInLanguages implements ConstraintValidator<InLanguages, @Nullable Map<?, ?>> {

    private AskedLanguages asked = AskedLanguages.NONE;

    /** For Bean Validation providers. */
    public MapInLanguages() {}

    @Override
    public void initialize(InLanguages annotation) {
        asked = AskedLanguages.of(annotation);
    }

    @Override
    public boolean isValid(@Nullable Map<?, ?> texts, ConstraintValidatorContext context) {
        if (texts == null) {
            return true;
        }
        Set<String> told = new HashSet<>();
        texts.forEach((tag, text) -> {
            if (tag instanceof CharSequence written && text instanceof CharSequence words && !isBlank(words)) {
                LanguageTag.tryParse(written).ifPresent(language -> told.add(language.toString()));
            }
        });
        return asked.areAmong(told, context);
    }

    private static boolean isBlank(CharSequence words) {
        return words.toString().isBlank();
    }
}
