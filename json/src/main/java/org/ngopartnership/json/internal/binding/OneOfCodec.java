package org.ngopartnership.json.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.OneOf;
import tools.jackson.core.JsonGenerator;

/** An object that says what it is by its only property, such as a party by {@code id}, {@code code} or {@code name}. */
final class OneOfCodec<V> implements Codec<V> {

    private final OneOf<V> kind;
    private final List<FormedWay<V, ?, ?>> ways;
    private final Names names;

    OneOfCodec(OneOf<V> kind) {
        this.kind = kind;
        this.ways = kind.ways().stream().<FormedWay<V, ?, ?>>map(FormedWay::of).toList();
        this.names =
                Names.of(kind.ways().stream().map(way -> way.property().name()).toList());
    }

    /** One way to say it, with the form of the content. */
    private record FormedWay<V, A extends V, C>(OneOf.Way<V, A, C> way, Codec<C> codec) {

        static <V, A extends V, C> FormedWay<V, A, C> of(OneOf.Way<V, A, C> way) {
            return new FormedWay<>(way, Codecs.of(way.property().kind()));
        }

        private @Nullable V read(Source in, Reading reading) {
            C content = codec.read(in, reading);
            return content == null ? null : way.make().apply(content);
        }

        private boolean write(V value, JsonGenerator out) {
            C content = way.contentOf(value);
            if (content == null) {
                return false;
            }
            out.writeStartObject();
            out.writeName(way.property().name());
            codec.write(content, out);
            out.writeEndObject();
            return true;
        }
    }

    @Override
    public @Nullable V read(Source in, Reading reading) {
        if (in.kind() != JsonType.OBJECT) {
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
        for (FormedWay<V, ?, ?> way : ways) {
            if (way.write(value, out)) {
                return;
            }
        }
        throw new IllegalStateException(kind.name() + " has no way to write " + value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(kind.name(), () -> describe(definitions));
    }

    private Map<String, Object> describe(Definitions definitions) {
        List<Object> cases = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            cases.add(Definitions.schema(
                    "type",
                    "object",
                    "properties",
                    Map.of(names.all().get(i), ways.get(i).codec().schema(definitions)),
                    "required",
                    List.of(names.all().get(i)),
                    "additionalProperties",
                    false));
        }
        return Definitions.schema("oneOf", cases);
    }
}
