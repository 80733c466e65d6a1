package org.ngopartnership.model;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** An attribute of a generated type, known by its accessor. */
public record Attribute(Method accessor) {

    /** The name in builders, in {@code toString} and in JSON. */
    public String name() {
        String name = accessor.getName();
        String bare = name.startsWith("is") ? name.substring(2) : name.substring(3);
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    public Class<?> type() {
        return accessor.getReturnType();
    }

    /** The type of what stands inside a container; otherwise the type itself. */
    public Class<?> element() {
        Type type = accessor.getGenericReturnType();
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            return (Class<?>) arguments[arguments.length - 1];
        }
        return type();
    }

    /** The use of the element type, where its annotations are. */
    public AnnotatedElement elementUse() {
        if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return accessor;
    }

    public boolean isContainer() {
        return isMany() || type() == Optional.class || type() == OptionalInt.class || type() == OptionalLong.class;
    }

    public boolean isMany() {
        return type() == List.class || type() == Map.class;
    }

    /** Whether a value of this library that can hold others, or carries rules, stands here. */
    public boolean isNestedValue() {
        return Model.isNestedValue(element());
    }

    /** Whether Bean Validation reaches the value here by itself. */
    public boolean isCascaded() {
        return isNestedValue() && !Model.isPlainValue(element());
    }

    public Object of(Object value) {
        return Model.call(accessor, value);
    }

    /** Sets this attribute as a whole. */
    public void set(Object builder, Object value) {
        Class<?> accepted = type() == List.class ? Iterable.class : type();
        Model.call(Model.method(builder.getClass(), name(), accepted), builder, value);
    }

    /** A copy of the value that has another value here. */
    public Object with(Object value, Object changed) {
        String capital = name().substring(0, 1).toUpperCase(Locale.ROOT) + name().substring(1);
        Class<?> accepted = type() == List.class ? Iterable.class : type();
        return Model.call(Model.method(value.getClass(), "with" + capital, accepted), value, changed);
    }

    @Override
    public String toString() {
        return accessor.getDeclaringClass().getSimpleName() + "." + name();
    }
}
