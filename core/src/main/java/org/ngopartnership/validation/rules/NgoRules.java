package org.ngopartnership.validation.rules;

import java.util.List;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.DataPath;
import org.ngopartnership.validation.Rule;

/** Rules on an organization itself. */
final class NgoRules {

    private static final DataPath NAME = DataPath.of("name");
    private static final DataPath LEVEL = DataPath.of("level");
    private static final DataPath FOUNDED = DataPath.of("founded");

    static final Rule<Ngo> HAS_A_NAME = Rule.of(Ngo.class, "NGO-001")
            .error()
            .source("S44")
            .check((ngo, context, sink) -> {
                if (Texts.isBlank(ngo.getName())) {
                    sink.report(NAME);
                }
            });

    static final Rule<Ngo> HAS_FRENCH_AND_ENGLISH_NAME = Rule.of(Ngo.class, "NGO-003")
            .info()
            .source("S44")
            .check((ngo, context, sink) -> {
                LocalizedText name = ngo.getName();
                if (!Texts.isBlank(name)) {
                    if (!Texts.isToldIn(name, "en")) {
                        sink.report(NAME, "language", "en");
                    }
                    if (!Texts.isToldIn(name, "fr")) {
                        sink.report(NAME, "language", "fr");
                    }
                }
            });

    static final Rule<Ngo> LEVEL_KNOWN_TO_UNESCO = Rule.of(Ngo.class, "NGO-004")
            .error()
            .source("S6", "S16")
            .check((ngo, context, sink) -> {
                if (ngo.getLevel().filter(level -> level == Level.SUBREGIONAL).isPresent()
                        && ngo.partnershipWith("UNESCO").isPresent()) {
                    sink.reportValue(LEVEL, Level.SUBREGIONAL);
                }
            });

    static final Rule<Ngo> NOT_FOUNDED_IN_THE_FUTURE = Rule.of(Ngo.class, "NGO-007")
            .error()
            .check((ngo, context, sink) -> ngo.getFounded()
                    .filter(founded -> founded.isDefinitelyAfter(context.asOf()))
                    .ifPresent(founded -> sink.reportValue(FOUNDED, founded, "asOf", context.asOf())));

    static final List<Rule<?>> ALL =
            List.of(HAS_A_NAME, HAS_FRENCH_AND_ENGLISH_NAME, LEVEL_KNOWN_TO_UNESCO, NOT_FOUNDED_IN_THE_FUTURE);

    private NgoRules() {}
}
