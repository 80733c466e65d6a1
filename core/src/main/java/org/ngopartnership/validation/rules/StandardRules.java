package org.ngopartnership.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.model.Table;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RulePages;
import org.ngopartnership.validation.RuleProvider;
import org.ngopartnership.validation.rules.document.DocumentArea;
import org.ngopartnership.validation.rules.event.EventArea;
import org.ngopartnership.validation.rules.governance.GovernanceArea;
import org.ngopartnership.validation.rules.organization.OrganizationArea;
import org.ngopartnership.validation.rules.registry.RegistryArea;
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
    public List<Table<?, ?>> tables() {
        return List.of(PartnershipRegistry.TABLE);
    }

    @Override
    public RulePages pages() {
        return RulePages.beside(StandardRules.class::getResourceAsStream);
    }
}
