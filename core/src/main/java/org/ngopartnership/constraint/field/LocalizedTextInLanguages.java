package org.ngopartnership.constraint.field;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LocalizedText;

/**
 * Checks {@link InLanguages} of texts of this library. Thread-safe once initialized.
 *
 * @since 0.1
 */
public final class LocalizedTextInLanguages implements ConstraintValidator<InLanguages, @Nullable LocalizedText> {

    private AskedLanguages asked = AskedLanguages.NONE;

    /** For Bean Validation providers. */
    public LocalizedTextInLanguages() {}

    @Override
    public void initialize(InLanguages annotation) {
        asked = AskedLanguages.of(annotation);
    }

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Set<String> told = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (!text.textAt(i).isBlank()) {
                told.add(text.tagAt(i));
            }
        }
        return asked.areAmong(told, context);
    }
}
