package dev.latchkey.validation.bean;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from a body to a place in it, by bean properties.
 *
 * @param steps one property after the other; empty for the body itself
 */
record PropertyPath(List<PropertyStep> steps) {

    /**
     * Converts a JSON pointer to a property path. A field that the model does not know is found among the unknown ones,
     * as a whole. Where the model has no property at all, the path ends before it, so that every property on the path
     * exists.
     */
    static PropertyPath of(Class<?> body, String pointer) {
        List<PropertyStep> steps = new ArrayList<>();
        Iterator<String> keys = Arrays.stream(pointer.split("/", -1))
                .skip(1)
                .map(key -> key.replace("~1", "/").replace("~0", "~"))
                .iterator();
        Class<?> bean = body;
        while (bean != null && keys.hasNext()) {
            bean = walk(bean, keys.next(), keys, steps);
        }
        return new PropertyPath(steps);
    }

    /** Adds the violation that has been begun, at this place. */
    void addTo(ConstraintViolationBuilder violation) {
        PathEnd end = PathEnd.of(violation);
        for (PropertyStep step : steps) {
            end = end.add(step);
        }
        end.addViolation();
    }

    /** Adds the step that a key means, with the index or key after it. Returns the bean that it leads to, or null. */
    private static @Nullable Class<?> walk(Class<?> bean, String key, Iterator<String> rest, List<PropertyStep> steps) {
        Optional<Method> getter = Getters.find(bean, key);
        if (getter.isEmpty()) {
            Getters.findUnknownFields(bean)
                    .ifPresent(unknown -> steps.add(PropertyStep.toValue(Getters.nameOf(unknown), key)));
            return null;
        }
        String name = Getters.nameOf(getter.get());
        Type type = getter.get().getGenericReturnType();
        Class<?> held = classOf(type);
        if (held == Map.class && rest.hasNext()) {
            steps.add(PropertyStep.toValue(name, rest.next()));
            return null;
        }
        if (held == List.class && rest.hasNext()) {
            Class<?> element = classOf(((ParameterizedType) type).getActualTypeArguments()[0]);
            boolean isBean = Getters.isBean(element);
            steps.add(PropertyStep.toElement(name, Integer.parseInt(rest.next()), isBean));
            return isBean ? element : null;
        }
        steps.add(PropertyStep.to(name));
        return Getters.isBean(held) ? held : null;
    }

    private static Class<?> classOf(Type type) {
        return type instanceof ParameterizedType parameters ? classOf(parameters.getRawType()) : (Class<?>) type;
    }
}
