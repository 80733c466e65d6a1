package org.ngopartnership.json.internal.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.json.internal.binding.Definitions;
import org.ngopartnership.json.internal.binding.JsonType;
import org.ngopartnership.json.internal.binding.Reading;
import org.ngopartnership.json.internal.binding.Source;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.model.Choice;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import tools.jackson.core.JsonGenerator;

/** A map from the ids of rules of a catalogue to severities. */
final class SeverityByRule implements Codec<Map<String, Severity>> {

    private static final Codec<Severity> SEVERITY = Codecs.of(Choice.of(Severity.values()));

    private final Set<String> ids;

    SeverityByRule(RuleCatalogue catalogue) {
        this.ids = catalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());
    }

    @Override
    public @Nullable Map<String, Severity> read(Source in, Reading reading) {
        if (in.kind() != JsonType.OBJECT) {
            reading.wrongType(in, Word.OBJECT);
            return null;
        }
        Map<String, Severity> severities = new LinkedHashMap<>();
        while (in.nextProperty()) {
            String id = in.name();
            if (severities.containsKey(id)) {
                reading.duplicate(in, id);
                continue;
            }
            if (!ids.contains(id)) {
                RuleOrArea.unknown(id, ids, RuleFileMessages.NO_RULE, in, reading);
            }
            in.toValue();
            Severity severity = SEVERITY.read(in, reading);
            if (severity != null) {
                severities.put(id, severity);
            }
        }
        return severities;
    }

    @Override
    public void write(Map<String, Severity> value, JsonGenerator out) {
        out.writeStartObject();
        value.forEach((id, severity) -> {
            out.writeName(id);
            SEVERITY.write(severity, out);
        });
        out.writeEndObject();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.schema(
                "type",
                "object",
                "propertyNames",
                Definitions.schema("pattern", "^[A-Z]{2,}-[0-9]{3}$"),
                "additionalProperties",
                SEVERITY.schema(definitions));
    }

    @Override
    public boolean isEmpty(Map<String, Severity> value) {
        return value.isEmpty();
    }
}
