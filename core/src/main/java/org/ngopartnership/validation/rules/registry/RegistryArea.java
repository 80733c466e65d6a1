package org.ngopartnership.validation.rules.registry;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.validation.Rule;

/** The classes of rules on all records of an input together. */
public final class RegistryArea {

    /** The rules of all of them. */
    public static final List<Rule<?>> RULES =
            Stream.of(RegistryRules.ALL).<Rule<?>>flatMap(List::stream).toList();

    private RegistryArea() {}
}
