package dev.latchkey.validation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of a body says the same as the annotations by which Jackson binds its type. */
final class BodyShapesTest {
    static List<BodyType<?>> bodies() {
        return BodyType.all();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void objectsHaveTheKeysOfTheirTypesInTheOrderInWhichJacksonWritesThem(BodyType<?> body) {
        assertThat(body.objects()).allSatisfy(object -> {
            Class<?> type = modelOf(object);
            assertThat(object.keys()).containsExactlyElementsOf(keysOf(type));
        });
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyObjectInABodyIsDescribed(BodyType<?> body) {
        assertThat(body.objects()).allSatisfy(object -> {
            List<Class<?>> described =
                    object.parts().<Class<?>>map(BodyShapesTest::modelOf).toList();
            assertThat(described).containsExactlyInAnyOrderElementsOf(partsOf(modelOf(object)));
        });
    }

    @Test
    void ordersOfObjectsAreMergedUnlessTheyContradictEachOther() {
        assertThat(KeyOrder.merge(Stream.of(List.of("b", "d"), List.of("a", "d", "e"), List.of("c", "b", "e"))))
                .containsExactly("a", "c", "b", "d", "e");
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyOrder.merge(Stream.of(List.of("a", "b", "c"), List.of("c", "b"))))
                .withMessage("no order suits all objects after [a]");
    }

    private static Class<?> modelOf(ObjectReader<?, ?> object) {
        return Objects.requireNonNull(object.empty()).getClass().getInterfaces()[0];
    }

    private static List<String> keysOf(Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        List<String> keys = getters(type).map(BodyShapesTest::keyOf).toList();
        assertThat(order).as("order of %s", type).isNotNull();
        assertThat(order.value()).containsExactlyInAnyOrderElementsOf(keys);
        return List.of(order.value());
    }

    private static List<Class<?>> partsOf(Class<?> type) {
        return getters(type)
                .<Class<?>>map(getter -> elementOf(getter.getGenericReturnType()))
                .filter(element ->
                        element.isInterface() && getters(element).findAny().isPresent() && isObject(element))
                .toList();
    }

    private static boolean isObject(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonAnyGetter.class));
    }

    private static Class<?> elementOf(Type type) {
        if (type instanceof ParameterizedType parameters) {
            return parameters.getRawType() == List.class
                    ? elementOf(parameters.getActualTypeArguments()[0])
                    : (Class<?>) parameters.getRawType();
        }
        return (Class<?>) type;
    }

    private static Stream<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !method.isAnnotationPresent(JsonAnyGetter.class))
                .filter(method -> !method.isAnnotationPresent(JsonIgnore.class));
    }

    private static String keyOf(Method getter) {
        JsonProperty named = getter.getAnnotation(JsonProperty.class);
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return named != null ? named.value() : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
