package org.ngopartnership.benchmarks;

import java.util.Set;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;

/** The rules that the annotated twin has, too: both sides of a comparison judge by the same ones. */
final class TwinRules {

    private static final Set<String> IDS =
            Set.of("NGO-001", "NGO-003", "NGO-004", "NGO-007", "PST-002", "PST-003", "PST-010", "BIL-001", "BIL-006");

    private static final Set<String> AREAS_OF_FORM = Set.of("JSN", "LNG", "REL");

    /** A validator by these rules, those on the form of the input, and those on ids and references. */
    static PartnershipValidator only() {
        PartnershipValidator validator = PartnershipValidator.standard();
        for (Rule<?> rule : validator.catalogue().rules()) {
            if (!IDS.contains(rule.id()) && !AREAS_OF_FORM.contains(rule.area())) {
                validator = validator.without(rule.id());
            }
        }
        return validator;
    }

    private TwinRules() {}
}
