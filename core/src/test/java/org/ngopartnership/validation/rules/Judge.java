package org.ngopartnership.validation.rules;

import java.time.LocalDate;
import java.util.List;
import org.ngopartnership.validation.PartnershipValidator;

/** Runs the standard rules and names what they find. */
public final class Judge {

    public static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private Judge() {}

    /** Pointers at which a rule speaks. */
    public static List<String> places(String rule, Object value) {
        return PartnershipValidator.standard().asOf(DAY).validate(value).findings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .map(finding -> finding.getPointer())
                .toList();
    }

    /** The messages of a rule. */
    public static List<String> messages(String rule, Object value) {
        return PartnershipValidator.standard().asOf(DAY).validate(value).findings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .map(finding -> finding.getMessage())
                .toList();
    }
}
