package org.ngopartnership.constraint.field;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LanguageTag;

/**
 * Checks {@link LanguageTagText}. Thread-safe once initialized.
 *
 * @since 0.1
 */
public final class LanguageTagTextValidator implements ConstraintValidator<LanguageTagText, @Nullable CharSequence> {

    private Violation violation = Violation.of(LanguageTagText.class, "");
    private boolean canonical;

    /** For Bean Validation providers. */
    public LanguageTagTextValidator() {}

    @Override
    public void initialize(LanguageTagText annotation) {
        violation = Violation.of(LanguageTagText.class, annotation.message());
        canonical = annotation.canonical();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        String expected = LanguageTag.canonicalOrNull(text);
        if (expected == null) {
            return false;
        }
        if (canonical && !expected.contentEquals(text)) {
            return violation.because(context, "canonical", Map.of("expected", expected));
        }
        return true;
    }
}
