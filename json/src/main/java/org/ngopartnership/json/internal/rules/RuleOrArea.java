package org.ngopartnership.json.internal.rules;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.json.internal.binding.Definitions;
import org.ngopartnership.json.internal.binding.DidYouMean;
import org.ngopartnership.json.internal.binding.Reading;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Source;
import org.ngopartnership.model.Text;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import tools.jackson.core.JsonGenerator;

/** The id of a rule, or the name of an area, of a catalogue. */
final class RuleOrArea implements Codec<String> {

    private final Set<String> names;

    RuleOrArea(RuleCatalogue catalogue) {
        this.names = new LinkedHashSet<>(catalogue.areas());
        catalogue.rules().stream().map(Rule::id).forEach(names::add);
    }

    @Override
    public @Nullable String read(Source in, Reading reading) {
        String name = Codecs.of(Text.ANY).read(in, reading);
        if (name == null || names.contains(name)) {
            return name;
        }
        unknown(name, names, RuleFileMessages.NO_RULE_OR_AREA, in, reading);
        return null;
    }

    /** Reports a name that is not among those known; the source stands on it. */
    static void unknown(String name, Set<String> known, String message, Source in, Reading reading) {
        String meant = DidYouMean.suggest(name, known);
        reading.problem(
                ShapeRule.UNKNOWN_CODE,
                in,
                name,
                meant == null
                        ? Map.of("value", name, RuleFileMessages.KEY, message)
                        : Map.of("value", name, RuleFileMessages.KEY, message, "meant", meant));
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }

    /** No list of names: a caller may have rules of their own. */
    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.schema("type", "string", "pattern", "^[A-Z]{2,}(-[0-9]{3})?$");
    }
}
