package org.ngopartnership.json.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An object that says what it is by its only property, such as a party by {@code id}, {@code code} or {@code name}.
 *
 * @param <V> the sealed type
 */
public final class OneOfCodec<V> implements Codec<V> {

    private final String name;
    private final List<Way<V, ?>> ways;
    private final Names names;

    /**
     * The codec of a sealed type.
     *
     * @param name  the type's name in the schema
     * @param ways  the ways, one per case, exhaustive
     */
    public OneOfCodec(String name, List<Way<V, ?>> ways) {
        this.name = name;
        this.ways = List.copyOf(ways);
        this.names = Names.of(ways.stream().map(Way::property).toList());
    }

    /**
     * One way to say it.
     *
     * @param property  the property
     * @param codec  the form of its value
     * @param wrap  makes the sealed value
     * @param unwrap  its content, or null if the sealed value is of another case
     * @param <V> the sealed type
     * @param <C> the type of the content
     */
    public record Way<V, C>(String property, Codec<C> codec, Function<C, V> wrap, Function<V, @Nullable C> unwrap) {

        private @Nullable V read(Source in, Reading reading) {
            C content = codec.read(in, reading);
            return content == null ? null : wrap.apply(content);
        }

        private boolean write(V value, JsonGenerator out) {
            C content = unwrap.apply(value);
            if (content == null) {
                return false;
            }
            out.writeStartObject();
            out.writeName(property);
            codec.write(content, out);
            out.writeEndObject();
            return true;
        }

        private V placeholder() {
            return wrap.apply(codec.placeholder());
        }
    }

    @Override
    public @Nullable V read(Source in, Reading reading) {
        if (in.kind() != Kind.OBJECT) {
            reading.wrongType(in, Word.OBJECT);
            return null;
        }
        int first = Source.UNKNOWN;
        V value = null;
        int index = Source.END;
        while ((index = in.nextProperty(names, index)) != Source.END) {
            if (index == Source.UNKNOWN) {
                reading.unknown(in, names);
            } else if (first == Source.UNKNOWN) {
                first = index;
                in.toValue();
                value = ways.get(index).read(in, reading);
            } else if (first == index) {
                reading.duplicate(in, names.all().get(index));
            } else {
                reading.problem(ShapeRule.WRONG_TYPE, in, null, Map.of("expected", Word.ONE_OF, "ways", waysInWords()));
                in.toValue();
                in.skip();
            }
        }
        if (first == Source.UNKNOWN) {
            reading.missing(in, names.all().get(0));
        }
        return value;
    }

    private String waysInWords() {
        return String.join(", ", names.all());
    }

    @Override
    public void write(V value, JsonGenerator out) {
        for (Way<V, ?> way : ways) {
            if (way.write(value, out)) {
                return;
            }
        }
        throw new IllegalStateException(name + " has no way to write " + value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> describe(definitions));
    }

    private Map<String, Object> describe(Definitions definitions) {
        List<Object> cases = new ArrayList<>();
        for (Way<V, ?> way : ways) {
            cases.add(Definitions.schema(
                    "type",
                    "object",
                    "properties",
                    Map.of(way.property(), way.codec().schema(definitions)),
                    "required",
                    List.of(way.property()),
                    "additionalProperties",
                    false));
        }
        return Definitions.schema("oneOf", cases);
    }

    @Override
    public V placeholder() {
        return ways.get(0).placeholder();
    }
}
