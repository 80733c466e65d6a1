package org.ngopartnership.validation.rules.organization;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.validation.Rule;

/** The classes of rules on organizations themselves. */
public final class OrganizationArea {

    /** The rules of all of them. */
    public static final List<Rule<?>> RULES = Stream.of(NgoRules.ALL, CountryRules.ALL, NgoDescriptionRules.ALL)
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private OrganizationArea() {}
}
