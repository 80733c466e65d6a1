package org.ngopartnership.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;

/** What every type that is the target of rules must carry. */
public final class ConstraintContract {

    private ConstraintContract() {}

    /** Fails unless each type carries the constraint once per severity, each in its group. */
    public static void check(Collection<? extends Class<?>> types) {
        assertThat(types)
                .allSatisfy(type -> assertThat(
                                type.getAnnotationsByType(PartnershipRules.class).length == 0
                                        ? all(type)
                                        : type.getAnnotationsByType(PartnershipRules.class))
                        .as("constraints of %s", type.getName())
                        .extracting(rules -> rules.severity() + " in " + Set.of(rules.groups()))
                        .containsExactlyInAnyOrder(
                                "ERROR in []", "WARNING in [" + Warnings.class + "]", "INFO in [" + Infos.class + "]"));
    }

    private static PartnershipRules[] all(Class<?> type) {
        PartnershipRules.All all = type.getAnnotation(PartnershipRules.All.class);
        return all == null ? new PartnershipRules[0] : all.value();
    }
}
