package org.ngopartnership.json.internal.binding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Constant;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.OneOf;
import org.ngopartnership.model.Property;
import org.ngopartnership.model.Reference;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.model.Truth;
import org.ngopartnership.model.Whole;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.ExtensionValue;

/**
 * How each kind of value stands in JSON. A kind has one codec, made when it is first asked for; in reading and writing
 * nothing is looked up.
 */
public final class Codecs {

    private static final IdentityHashMap<Kind<?>, Codec<?>> KNOWN = new IdentityHashMap<>();

    private Codecs() {}

    /**
     * {@return the form of a kind of values, always the same}
     *
     * @throws IllegalArgumentException if such values have no form in JSON
     */
    @SuppressWarnings("unchecked") // a kind is put with a codec of its type
    public static synchronized <V> Codec<V> of(Kind<V> kind) {
        Codec<?> known = KNOWN.get(kind);
        if (known == null) {
            known = make(kind);
            KNOWN.put(kind, known);
        }
        return (Codec<V>) known;
    }

    /**
     * The form of the values of a type.
     *
     * @param table  the table of the type
     * @return the binding, always the same
     */
    @SuppressWarnings("unchecked") // a table is put with its binding
    public static <T, B> Binding<T, B> of(Table<T, B> table) {
        return (Binding<T, B>) of((Kind<T>) table);
    }

    private static Codec<?> make(Kind<?> kind) {
        if (kind == LocalizedText.KIND) {
            return new LocalizedTextCodec();
        }
        if (kind == LanguageTag.KIND) {
            return new LanguageTagCodec();
        }
        if (kind == ExtensionValue.KIND) {
            return new ExtensionsCodec();
        }
        if (kind instanceof Table<?, ?> table) {
            return binding(table);
        }
        if (kind instanceof Text<?> text) {
            return text(text);
        }
        if (kind instanceof Reference<?> reference) {
            return text(reference.text());
        }
        if (kind instanceof OneOf<?> oneOf) {
            return new OneOfCodec<>(oneOf);
        }
        if (kind instanceof Choice<?> choice) {
            return choice(choice);
        }
        if (kind instanceof Constant constant) {
            return new ConstantCodec(constant.text());
        }
        if (kind instanceof Truth truth) {
            return new NumberCodecs.Truth(truth);
        }
        if (kind instanceof Whole whole) {
            return new NumberCodecs.Whole(whole);
        }
        throw new IllegalArgumentException("There is no JSON form of " + kind);
    }

    private static <V> Codec<V> text(Text<V> kind) {
        return new TextCodec<>(kind, kind.type() == String.class ? null : new Recent<>());
    }

    private static <E extends Enum<E>> Codec<E> choice(Choice<E> kind) {
        return new EnumCodec<>(kind.constants());
    }

    private static <T, B> Binding<T, B> binding(Table<T, B> table) {
        List<Row<T, B>> rows = new ArrayList<>();
        table.properties().forEach(property -> rows.add(row(property)));
        return new Binding<>(table.name(), table.newBuilder(), table.build(), rows);
    }

    @SuppressWarnings("unchecked") // a getter gets what the arity says
    private static <T, B, V> Row<T, B> row(Property<T, B, V> property) {
        String name = property.name();
        Codec<V> codec = of(property.kind());
        Function<? super T, ?> getter = property.getter();
        return switch (property.arity()) {
            case REQUIRED ->
                Row.single(
                        name, property.kind()::placeholder, codec, property.setter(), (Function<? super T, V>) getter);
            case VALUE -> Row.single(name, null, codec, property.setter(), (Function<? super T, V>) getter);
            case OPTIONAL ->
                Row.single(name, null, codec, property.setter(), orNull((Function<T, Optional<V>>) getter));
            case LIST -> Row.many(name, codec, property.setter(), (Function<? super T, List<V>>) getter);
            case KEYED -> throw new IllegalArgumentException("There is no JSON form of " + property);
        };
    }

    private static <T, V> Function<T, @Nullable V> orNull(Function<T, Optional<V>> getter) {
        return value -> getter.apply(value).orElse(null);
    }
}
