package org.ngopartnership.validation.rules.document;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.validation.Rule;

/** The classes of rules on documents, their languages, versions and symbols, and the sessions they belong to. */
public final class DocumentArea {

    /** The rules of all of them. */
    public static final List<Rule<?>> RULES = Stream.of(
                    DocumentRules.ALL,
                    VersionRules.ALL,
                    SymbolRules.ALL,
                    SessionRules.ALL,
                    PairingRules.ALL,
                    AcronymRules.ALL)
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private DocumentArea() {}
}
