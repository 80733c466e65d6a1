package org.ngopartnership.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Party;

/** The generated types of this library, found in the compiled classes. */
public final class Model {

    private static final List<Class<?>> TYPES = scan();

    private Model() {}

    /** The interfaces of which an implementation is generated, by name. */
    public static List<Class<?>> types() {
        return TYPES;
    }

    /** The types that stand in a registry; regimes and findings stand beside it. */
    public static List<Class<?>> recordTypes() {
        List<Class<?>> reached = new ArrayList<>(List.of(PartnershipRegistry.class));
        for (int i = 0; i < reached.size(); i++) {
            attributes(reached.get(i)).stream()
                    .map(Attribute::element)
                    .filter(type -> TYPES.contains(type) && !reached.contains(type))
                    .distinct()
                    .forEach(reached::add);
        }
        return reached;
    }

    public static Class<?> implementation(Class<?> type) {
        return load(type.getPackageName() + ".Immutable" + type.getSimpleName());
    }

    public static boolean isNestedValue(Class<?> type) {
        return TYPES.contains(type) || isPlainValue(type);
    }

    /** Whether the rules of such values run with those of the value around them. */
    public static boolean isPlainValue(Class<?> type) {
        return type == LocalizedText.class || Party.class.isAssignableFrom(type);
    }

    /** The attributes, by name. */
    public static List<Attribute> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !method.isBridge())
                .filter(method -> method.getDeclaringClass() == type)
                .sorted(Comparator.comparing(Method::getName))
                .map(Attribute::new)
                .toList();
    }

    public static Object builder(Class<?> type) {
        return call(method(type, "builder"), null);
    }

    public static Object build(Object builder) {
        return call(method(builder.getClass(), "build"), builder);
    }

    /** A value put together from the attributes of another. */
    public static Object rebuild(Class<?> type, Object value) {
        Object builder = builder(type);
        attributes(type).forEach(attribute -> attribute.set(builder, attribute.of(value)));
        return build(builder);
    }

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            Method method = type.getMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type.getSimpleName() + " has no " + name + Arrays.toString(parameters), e);
        }
    }

    static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Class<?>> scan() {
        try {
            Path root = Path.of(Ngo.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.getFileName().toString().matches("Immutable[A-Za-z]+\\.class"))
                        .map(file -> root.relativize(file).toString().replaceAll("[/\\\\]", "."))
                        .<Class<?>>map(
                                name -> load(name.replace(".Immutable", ".").replaceAll("\\.class$", "")))
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
