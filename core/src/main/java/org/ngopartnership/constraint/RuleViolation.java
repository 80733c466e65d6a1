package org.ngopartnership.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Optional;
import org.ngopartnership.place.DataPath;

/**
 * What a violation of {@link PartnershipRules} says beside its message.
 *
 * @param rule  the id of the rule, for example {@code PST-003}
 * @param severity  the severity of the rule
 * @param pointer  the JSON Pointer (RFC 6901) from the validated object to the place
 * @since 0.1
 */
public record RuleViolation(String rule, Severity severity, String pointer) {

    /**
     * Reads a violation.
     *
     * @param violation  any violation
     * @return rule, severity and place; empty if it is not a violation of {@link PartnershipRules}
     */
    public static Optional<RuleViolation> of(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        if (descriptor == null || !(descriptor.getAnnotation() instanceof PartnershipRules constraint)) {
            return Optional.empty();
        }
        String template = violation.getMessageTemplate();
        int start = 1 + PartnershipRulesValidator.KEY_PREFIX.length();
        int more = template.indexOf('.', start);
        String rule = template.substring(start, more < 0 ? template.length() - 1 : more);
        return Optional.of(new RuleViolation(rule, constraint.severity(), pointer(violation.getPropertyPath())));
    }

    /**
     * {@return the JSON Pointer of a path of Bean Validation; empty text for the validated object itself}
     *
     * @param path  the path of a violation
     */
    public static String pointer(Path path) {
        DataPath place = DataPath.HERE;
        for (Path.Node node : path) {
            Object key = node.getKey();
            if (node.getIndex() != null) {
                place = place.index(node.getIndex());
            } else if (key != null) {
                place = place.key(key.toString());
            }
            String name = node.getName();
            if (node.getKind() == ElementKind.PROPERTY && name != null) {
                place = place.property(name);
            }
        }
        return place.toPointer();
    }
}
