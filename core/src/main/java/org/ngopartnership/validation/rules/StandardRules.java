package org.ngopartnership.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RulePages;
import org.ngopartnership.validation.RuleProvider;
import org.ngopartnership.validation.Shape;
import org.ngopartnership.validation.rules.document.DocumentArea;
import org.ngopartnership.validation.rules.event.EventArea;
import org.ngopartnership.validation.rules.governance.GovernanceArea;
import org.ngopartnership.validation.rules.organization.OrganizationArea;
import org.ngopartnership.validation.rules.registry.RegistryArea;
import org.ngopartnership.validation.rules.shapes.CommitteeShapes;
import org.ngopartnership.validation.rules.shapes.DocumentShapes;
import org.ngopartnership.validation.rules.shapes.EventShapes;
import org.ngopartnership.validation.rules.shapes.GovernanceShapes;
import org.ngopartnership.validation.rules.shapes.OrganizationShapes;
import org.ngopartnership.validation.rules.shapes.ValueShapes;
import org.ngopartnership.validation.rules.status.StatusArea;
import org.ngopartnership.validation.rules.value.ValueArea;

/**
 * The rules of this library on its types.
 *
 * @since 0.1
 */
public final class StandardRules implements RuleProvider {

    /** For the service loader. */
    public StandardRules() {}

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        OrganizationArea.RULES,
                        StatusArea.RULES,
                        GovernanceArea.RULES,
                        EventArea.RULES,
                        DocumentArea.RULES,
                        ValueArea.RULES,
                        RegistryArea.RULES)
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Shape<?>> shapes() {
        return Stream.of(
                        ValueShapes.ALL,
                        OrganizationShapes.ALL,
                        GovernanceShapes.ALL,
                        EventShapes.ALL,
                        CommitteeShapes.ALL,
                        DocumentShapes.ALL)
                .<Shape<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public RulePages pages() {
        return RulePages.beside(StandardRules.class::getResourceAsStream);
    }
}
