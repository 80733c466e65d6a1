package org.ngopartnership.examples.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all there is to know about one rule. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final int INDENT = 2;

    private final Session session;
    private final Texts texts;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "${bundle:label.rule}", descriptionKey = "rule", arity = "1")
    String id = "";

    @Spec
    CommandSpec spec = CommandSpec.create();

    ExplainCommand(Session session) {
        this.session = session;
        this.texts = session.texts();
    }

    @Override
    public Integer call() {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        Rule<?> rule = catalogue
                .find(id.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new WrongUseException(spec.commandLine(), unknown(catalogue)));
        Style style = common.style(session.surroundings());
        RuleEntry entry = RuleEntry.of(rule, catalogue, texts.language());
        Severity severity = rule.severity();
        session.say(style.bold(rule.id()) + "  " + style.of(severity, texts.get(Style.key(severity))) + "  "
                + style.bold(entry.text().title()));
        session.say("");
        paragraph(texts.get("say.item", texts.get("say.target"), entry.target(texts)));
        paragraph(texts.get("say.item", texts.get("say.since"), rule.since()));
        section(style, "message", entry.text().message());
        section(style, "why", entry.text().rationale());
        sources(style, entry.sources());
        example(style, "passes", catalogue.page(rule.id()).flatMap(RulePage::passingExample));
        example(style, "fails", catalogue.page(rule.id()).flatMap(RulePage::failingExample));
        return ExitCode.FINE;
    }

    private void section(Style style, String key, String text) {
        heading(style, key);
        paragraph(text);
    }

    private void sources(Style style, Map<String, String> sources) {
        if (!sources.isEmpty()) {
            heading(style, "sources");
            sources.forEach((key, address) -> session.say(" ".repeat(INDENT) + Layout.pad(key, 6) + address));
        }
    }

    private void example(Style style, String key, Optional<String> example) {
        example.ifPresent(json -> {
            heading(style, key);
            json.lines().forEach(line -> session.say(" ".repeat(INDENT) + line));
        });
    }

    private void heading(Style style, String key) {
        session.say("");
        session.say(style.bold(texts.get("say." + key)));
    }

    private void paragraph(String text) {
        Layout.wrap(text, INDENT).forEach(line -> session.say(" ".repeat(INDENT) + line));
    }

    private String unknown(RuleCatalogue catalogue) {
        String wanted = id.toUpperCase(Locale.ROOT);
        Optional<String> similar =
                Similar.to(wanted, catalogue.rules().stream().map(Rule::id).toList());
        return texts.get("error.rule.unknown", id) + " "
                + similar.map(near -> texts.get("error.meant", near)).orElseGet(() -> texts.get("error.rule.list"));
    }
}
