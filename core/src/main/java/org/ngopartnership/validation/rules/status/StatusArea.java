package org.ngopartnership.validation.rules.status;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.validation.Rule;

/** The classes of rules on statuses of partnership: regimes, terms, decisions, applications, and what is said of those who hold one. */
public final class StatusArea {

    /** The rules of all of them. */
    public static final List<Rule<?>> RULES = Stream.of(
                    StatusRules.ALL,
                    NgoPartnerRules.ALL,
                    RegimeRules.ALL,
                    TermRules.ALL,
                    DecisionRules.ALL,
                    EndRules.ALL,
                    ApplicationRules.ALL,
                    ApplicationDocumentRules.ALL,
                    ChecklistRules.ALL,
                    DeadlineRules.ALL)
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private StatusArea() {}
}
