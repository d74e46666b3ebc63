package dev.latchkey.model.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.json.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the types of the model say about their own JSON. */
public final class WireTypes {
    private WireTypes() {}

    /** A key of a type's JSON. */
    public record Property(String key, Method getter) {
        Type type() {
            return getter.getGenericReturnType();
        }

        @Nullable
        Object of(Object value) {
            return call(getter, value);
        }
    }

    public static boolean isWire(Class<?> type) {
        return type.isAnnotationPresent(Wire.class);
    }

    /** The interface that stands for a value's type, or null for any other value. */
    static @Nullable Class<?> wireTypeOf(Object value) {
        return Arrays.stream(value.getClass().getInterfaces())
                .filter(WireTypes::isWire)
                .findFirst()
                .orElse(null);
    }

    /** The keys that a type knows, in the order of their names. */
    static List<Property> properties(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        && !method.getName().equals("getUnknownFields"))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new Property(key(method), method))
                .toList();
    }

    private static String key(Method getter) {
        JsonProperty named = getter.getAnnotation(JsonProperty.class);
        String name = getter.getName().substring("get".length());
        return named != null ? named.value() : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @SuppressWarnings("unchecked") // every type of the model declares this accessor
    static Map<String, ?> unknownFields(Object value, Class<?> type) {
        try {
            return (Map<String, ?>) call(type.getMethod("getUnknownFields"), value);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " keeps no unknown fields", e);
        }
    }

    static Object call(Method method, @Nullable Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    /** The types of the model that a type mentions, itself included. */
    static Set<Class<?>> reachableFrom(Class<?> type) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        reach(type, reached);
        return reached;
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
        } else if (type instanceof Class<?> candidate && isWire(candidate) && reached.add(candidate)) {
            properties(candidate).forEach(property -> reach(property.type(), reached));
        }
    }

    /** Every class of the model, from the folder that it was compiled to. */
    static Set<Class<?>> all() {
        try {
            Path root = Path.of(Wire.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .sorted()
                        .map(WireTypes::load)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, WireTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
