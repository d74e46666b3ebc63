package dev.latchkey.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Unset;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class WireTypesTest {
    private static final long SEED = 7;
    private static final Unset UNSET = new Unset();

    @Test
    void everyTypeIsPartOfADocument() {
        Set<Class<?>> reached = Arrays.stream(Document.values())
                .flatMap(document -> WireTypes.reachableFrom(document.type()).stream())
                .collect(Collectors.toSet());

        assertThat(types()).containsExactlyInAnyOrderElementsOf(reached);
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysItsNameAndItsPartsInText(Class<?> type) {
        Object value = generated(type);

        assertThat(value.toString())
                .startsWith(type.getSimpleName() + "{")
                .contains(WireTypes.properties(type).stream()
                        .filter(property -> !UNSET.equals(WireTypes.call(property.getter(), value)))
                        .map(property -> nameOf(property) + "=")
                        .toList())
                .doesNotContainPattern("(Immutable|\\$)[^,]*@[0-9a-f]{4,}");
    }

    @Test
    void leavesOutOfItsTextWhatIsNotSet() {
        AccessRequest request = AccessRequest.builder()
                .addRequestedItem(RequestedItem.builder().id("4e").build())
                .build();

        assertThat(request).hasToString("AccessRequest{requestedItems=[RequestedItem{id=4e}]}");
    }

    @ParameterizedTest
    @MethodSource("types")
    void isEqualToWhatItsBuilderMakesOfIt(Class<?> type) throws NoSuchMethodException {
        Object value = generated(type);
        Object builder = WireTypes.call(type.getMethod("toBuilder"), value);

        Method build = builder.getClass().getMethod("build");

        assertThat(WireTypes.call(build, builder)).isEqualTo(value).hasSameHashCodeAs(value);
    }

    /** Javadoc shows inherited methods with signature and text only where the type that they come from is hidden. */
    @ParameterizedTest
    @MethodSource("types")
    void showsTheMethodsOfItsBuilderInJavadoc(Class<?> type) throws NoSuchMethodException {
        Class<?> builder = type.getMethod("builder").getReturnType();

        assertThat(builder).isPublic();
        assertThat(builder.getSuperclass()).isPackagePrivate();
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysNothingWhenNothingIsSet(Class<?> type) throws NoSuchMethodException {
        Object builder = WireTypes.call(type.getMethod("builder"), null);

        Object empty = WireTypes.call(builder.getClass().getMethod("build"), builder);

        assertThat(LatchkeyJson.mapper().writeValueAsString(empty)).isEqualTo("{}");
        assertThat(LatchkeyJson.mapper().readValue("{}", type)).isEqualTo(empty);
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsNullForEveryKey(Class<?> type) {
        String nulls = WireTypes.properties(type).stream()
                .map(property -> "\"" + property.key() + "\":null")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(LatchkeyJson.mapper().readValue(nulls, type))
                .isEqualTo(LatchkeyJson.mapper().readValue("{}", type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepsItsKeysWhateverNamesAMapperWouldMake(Class<?> type) {
        JsonMapper snakeCase = LatchkeyJson.mapper()
                .rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        Object value = generated(type);

        String json = snakeCase.writeValueAsString(value);

        assertThat(json).isEqualTo(LatchkeyJson.mapper().writeValueAsString(value));
        Object read = snakeCase.readValue(json, type);
        Object usual = LatchkeyJson.mapper().readValue(json, type);
        assertThat(read).isEqualTo(usual);
    }

    @ParameterizedTest
    @MethodSource("openEnums")
    void findsEveryConstantByItsText(Class<? extends Open<?>> type) {
        for (Open<?> constant : type.getEnumConstants()) {
            assertThat(parse(type, constant.getText())).isSameAs(constant);
        }
        assertThat(parse(type, "never seen")).isEqualTo(new Open.Unknown<>("never seen"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the classes are enums that implement Open
    private static Open<?> parse(Class<?> type, String text) {
        return Open.of((Class) type, text);
    }

    private static Object generated(Class<?> type) {
        return LatchkeyJson.mapper()
                .readValue(new JsonGenerator(SEED).object(type).toString(), type);
    }

    private static String nameOf(WireTypes.Property property) {
        String name = property.getter().getName().substring("get".length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static List<Class<?>> types() {
        return publicTypes().filter(WireTypes::isWire).toList();
    }

    static List<Class<?>> openEnums() {
        return publicTypes()
                .filter(type -> type.isEnum() && Open.class.isAssignableFrom(type))
                .toList();
    }

    private static Stream<Class<?>> publicTypes() {
        return WireTypes.all().stream().filter(type -> Modifier.isPublic(type.getModifiers()));
    }
}
