package org.ngopartnership.constraint.field;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.SymbolFamily;

/**
 * Checks {@link DocumentSymbolText}. Thread-safe once initialized.
 *
 * @since 0.1
 */
public final class DocumentSymbolTextValidator
        implements ConstraintValidator<DocumentSymbolText, @Nullable CharSequence> {

    private Violation violation = Violation.of(DocumentSymbolText.class, "");
    private Set<SymbolFamily> families = Set.of();
    private boolean normalForm;

    /** For Bean Validation providers. */
    public DocumentSymbolTextValidator() {}

    @Override
    public void initialize(DocumentSymbolText annotation) {
        violation = Violation.of(DocumentSymbolText.class, annotation.message());
        families = Set.of(annotation.families());
        normalForm = annotation.normalForm();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        DocumentSymbol symbol = DocumentSymbol.parse(text.toString());
        if (!symbol.isRecognized()) {
            return families.contains(SymbolFamily.OTHER);
        }
        if (!families.isEmpty() && !families.contains(symbol.family())) {
            return violation.because(context, "family");
        }
        if (normalForm && !symbol.normalForm().equals(symbol.text())) {
            return violation.because(context, "normalForm", Map.of("expected", symbol.normalForm()));
        }
        return true;
    }
}
