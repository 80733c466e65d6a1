package org.ngopartnership.json.internal.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.Definitions;
import org.ngopartnership.json.internal.binding.Reading;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Source;
import tools.jackson.core.JsonGenerator;

/**
 * The elements of a list that may hold each but once. Unlike other forms it remembers, so that it is good for one reading.
 */
final class Once<V> implements Codec<V> {

    private final Codec<V> element;
    private final Set<V> met = new HashSet<>();

    Once(Codec<V> element) {
        this.element = element;
    }

    @Override
    public @Nullable V read(Source in, Reading reading) {
        V value = element.read(in, reading);
        if (value != null && !met.add(value)) {
            String text = value.toString();
            reading.problem(ShapeRule.DUPLICATE_PROPERTY, in, text, Map.of("name", text));
        }
        return value;
    }

    @Override
    public void write(V value, JsonGenerator out) {
        element.write(value, out);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return element.schema(definitions);
    }
}
