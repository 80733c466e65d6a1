package org.ngopartnership.validation.rules.registry;

import java.util.List;
import org.ngopartnership.validation.Rule;

/** Rules over all records of an input together. */
final class RegistryRules {

    static final Rule<Object> REFERENCES_RESOLVE = Rule.acrossRecords("REL-001").checkAcross(ResolvedReferences::new);

    static final Rule<Object> IDS_ARE_UNIQUE = Rule.acrossRecords("REL-002").checkAcross(UniqueIds::new);

    static final Rule<Object> ACRONYMS_ARE_UNIQUE =
            Rule.acrossRecords("NGO-014").checkAcross(AcronymBearers::new);

    static final List<Rule<?>> ALL = List.of(REFERENCES_RESOLVE, IDS_ARE_UNIQUE, ACRONYMS_ARE_UNIQUE);

    private RegistryRules() {}
}
