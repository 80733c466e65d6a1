package org.ngopartnership.json.internal.binding;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** One property of a table, with the form of its values in JSON. */
public abstract class Row<T, B> {

    final String name;
    final boolean required;
    final SerializedString serializedName;

    Row(String name, boolean required) {
        this.name = name;
        this.required = required;
        this.serializedName = new SerializedString(name);
    }

    /**
     * A property of one value.
     *
     * @param placeholder  what stands in for a value that every object must have, where it is missing or unreadable; null
     *     if it may be absent
     * @param getter  of the type; gets null where the value is absent
     */
    public static <T, B, V> Row<T, B> single(
            String name,
            @Nullable Supplier<V> placeholder,
            Codec<V> codec,
            BiConsumer<? super B, ? super V> setter,
            Function<? super T, ? extends @Nullable V> getter) {
        return new Single<>(name, placeholder, codec, setter, getter);
    }

    /**
     * A property of a list of values, absent if empty.
     *
     * @param codec  the form of an element
     * @param adder  adds an element to the builder
     */
    public static <T, B, V> Row<T, B> many(
            String name,
            Codec<V> codec,
            BiConsumer<? super B, ? super V> adder,
            Function<? super T, ? extends List<? extends V>> getter) {
        return new Many<>(name, codec, adder, getter);
    }

    /** Reads the value that the source stands on into the builder; false if nothing could be set. */
    abstract boolean read(B builder, Source in, Reading reading);

    /** Sets what stands in for a required value; it never leaves the reader, since the record is rejected. */
    void setPlaceholder(B builder) {}

    abstract void write(T value, JsonGenerator out);

    abstract boolean isEmptyIn(T value);

    abstract Map<String, Object> schema(Definitions definitions);

    private static final class Single<T, B, V> extends Row<T, B> {
        private final @Nullable Supplier<V> placeholder;
        private final Codec<V> codec;
        private final BiConsumer<? super B, ? super V> setter;
        private final Function<? super T, ? extends @Nullable V> getter;

        Single(
                String name,
                @Nullable Supplier<V> placeholder,
                Codec<V> codec,
                BiConsumer<? super B, ? super V> setter,
                Function<? super T, ? extends @Nullable V> getter) {
            super(name, placeholder != null);
            this.placeholder = placeholder;
            this.codec = codec;
            this.setter = setter;
            this.getter = getter;
        }

        @Override
        boolean read(B builder, Source in, Reading reading) {
            V value = codec.read(in, reading);
            if (value == null) {
                return false;
            }
            setter.accept(builder, value);
            return true;
        }

        @Override
        void setPlaceholder(B builder) {
            if (placeholder != null) {
                setter.accept(builder, placeholder.get());
            }
        }

        @Override
        void write(T value, JsonGenerator out) {
            V content = getter.apply(value);
            if (content != null && (required || !codec.isEmpty(content))) {
                out.writeName(serializedName);
                codec.write(content, out);
            }
        }

        @Override
        boolean isEmptyIn(T value) {
            V content = getter.apply(value);
            return !required && (content == null || codec.isEmpty(content));
        }

        @Override
        Map<String, Object> schema(Definitions definitions) {
            return codec.schema(definitions);
        }
    }

    private static final class Many<T, B, V> extends Row<T, B> {
        private final Codec<V> codec;
        private final BiConsumer<? super B, ? super V> adder;
        private final Function<? super T, ? extends List<? extends V>> getter;

        Many(
                String name,
                Codec<V> codec,
                BiConsumer<? super B, ? super V> adder,
                Function<? super T, ? extends List<? extends V>> getter) {
            super(name, false);
            this.codec = codec;
            this.adder = adder;
            this.getter = getter;
        }

        @Override
        boolean read(B builder, Source in, Reading reading) {
            ListCodec.readElements(codec, in, reading, builder, adder);
            return true;
        }

        @Override
        void write(T value, JsonGenerator out) {
            List<? extends V> content = getter.apply(value);
            if (!content.isEmpty()) {
                out.writeName(serializedName);
                ListCodec.writeElements(codec, content, out);
            }
        }

        @Override
        boolean isEmptyIn(T value) {
            return getter.apply(value).isEmpty();
        }

        @Override
        Map<String, Object> schema(Definitions definitions) {
            return ListCodec.schemaOf(codec, definitions);
        }
    }
}
