package org.ngopartnership.constraint.field;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfPrecision;

/**
 * Checks {@link EdtfDateText}. Thread-safe once initialized.
 *
 * @since 0.1
 */
public final class EdtfDateTextValidator implements ConstraintValidator<EdtfDateText, @Nullable CharSequence> {

    private Violation violation = Violation.of(EdtfDateText.class, "");
    private boolean intervals = true;
    private EdtfPrecision atLeast = EdtfPrecision.UNSPECIFIED;

    /** For Bean Validation providers. */
    public EdtfDateTextValidator() {}

    @Override
    public void initialize(EdtfDateText annotation) {
        violation = Violation.of(EdtfDateText.class, annotation.message());
        intervals = annotation.intervals();
        atLeast = annotation.atLeast();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        EdtfDate date = EdtfDate.tryParse(text).orElse(null);
        if (date == null) {
            return false;
        }
        if (date.isInterval() && !intervals) {
            return violation.because(context, "interval");
        }
        if (date.precision().compareTo(atLeast) > 0) {
            return violation.because(context, "precision");
        }
        return true;
    }
}
