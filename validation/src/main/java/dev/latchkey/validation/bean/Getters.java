package dev.latchkey.validation.bean;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bean properties of the types of the model. The key of a property in JSON is its name, or what its getter says:
 * the parameters of a query have hyphens.
 */
final class Getters {
    private Getters() {}

    /** The getter of what is read from a key. */
    static Optional<Method> find(Class<?> bean, String key) {
        return all(bean)
                .filter(getter -> keyOf(getter).equals(key) && !isOfUnknownFields(getter))
                .findFirst();
    }

    /** The getter of what is read from keys that have none; only beans have it. */
    static Optional<Method> findUnknownFields(Class<?> bean) {
        return all(bean).filter(Getters::isOfUnknownFields).findFirst();
    }

    /** Checks whether a type has properties, rather than being the value of one. */
    static boolean isBean(Class<?> type) {
        return findUnknownFields(type).isPresent();
    }

    /** The name of the property, or an empty text if the method is no getter. */
    static String nameOf(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
        return prefix >= name.length() || method.getParameterCount() > 0
                ? ""
                : Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    private static String keyOf(Method getter) {
        JsonProperty renamed = getter.getAnnotation(JsonProperty.class);
        return renamed == null ? nameOf(getter) : renamed.value();
    }

    private static Stream<Method> all(Class<?> bean) {
        return Arrays.stream(bean.getMethods()).filter(method -> !nameOf(method).isEmpty());
    }

    private static boolean isOfUnknownFields(Method getter) {
        return getter.isAnnotationPresent(JsonAnyGetter.class);
    }
}
