package org.ngopartnership.json.internal.binding;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * One row of a table.
 *
 * @param <T> the type
 * @param <B> its builder
 */
abstract class Property<T, B> {

    final String name;
    final boolean required;
    final SerializedString serializedName;

    Property(String name, boolean required) {
        this.name = name;
        this.required = required;
        this.serializedName = new SerializedString(name);
    }

    /** Reads the value that the source stands on into the builder; false if nothing could be set. */
    abstract boolean read(B builder, Source in, Reading reading);

    abstract void setPlaceholder(B builder);

    abstract void write(T value, JsonGenerator out);

    abstract boolean isEmptyIn(T value);

    abstract Map<String, Object> schema(Definitions definitions);

    static final class Single<T, B, V> extends Property<T, B> {
        private final Codec<V> codec;
        private final BiConsumer<? super B, ? super V> setter;
        private final Function<? super T, ? extends @Nullable V> getter;

        Single(
                String name,
                boolean required,
                Codec<V> codec,
                BiConsumer<? super B, ? super V> setter,
                Function<? super T, ? extends @Nullable V> getter) {
            super(name, required);
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
            setter.accept(builder, codec.placeholder());
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

    static final class Many<T, B, V> extends Property<T, B> {
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
        void setPlaceholder(B builder) {
            throw new IllegalStateException("a list is never required: " + name);
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
