package org.ngopartnership.examples.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.ngopartnership.examples.cli.Choices.ListFormat;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--format", paramLabel = "text|json|markdown", defaultValue = "text", order = 1)
    ListFormat format = ListFormat.TEXT;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<RuleEntry> entries = entries();
        switch (format) {
            case TEXT -> new RulesAsText(session, common.style(session.surroundings())).write(entries);
            case JSON -> RulesAsJson.write(entries, session);
            case MARKDOWN -> new RulesAsMarkdown(session).write(entries);
        }
        return ExitCode.FINE;
    }

    private List<RuleEntry> entries() {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        return catalogue.rules().stream()
                .sorted(Comparator.<Rule<?>>comparingInt(rule -> RuleEntry.areaOrder(rule.area()))
                        .thenComparing(Rule::id))
                .map(rule -> RuleEntry.of(rule, catalogue, session.texts().language()))
                .toList();
    }
}
