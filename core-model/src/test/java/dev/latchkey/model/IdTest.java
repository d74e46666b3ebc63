package dev.latchkey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class IdTest {
    private static final JsonMapper ANY_MAPPER = JsonMapper.builder().build();

    static Stream<Arguments> ids() {
        return Stream.of(
                Arguments.of(AccessRequestId.class, (Function<String, Object>) AccessRequestId::of),
                Arguments.of(AccountActivityItemId.class, (Function<String, Object>) AccountActivityItemId::of),
                Arguments.of(ApprovalId.class, (Function<String, Object>) ApprovalId::of),
                Arguments.of(IdentityId.class, (Function<String, Object>) IdentityId::of));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isATextInJson(Class<?> type, Function<String, Object> of) {
        assertThat(ANY_MAPPER.readValue("\"a1\"", type)).isEqualTo(of.apply("a1"));
        assertThat(ANY_MAPPER.writeValueAsString(of.apply("a1"))).isEqualTo("\"a1\"");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isItsTextAsAString(Class<?> type, Function<String, Object> of) {
        assertThat(of.apply("a1")).hasToString("a1");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isOrderedByItsTextSoThatMapsFindItWhateverItsHashCodeIs(Class<?> type, Function<String, Object> of) {
        assertThat(Comparable.class).isAssignableFrom(type);
        assertThat(new TreeSet<>(List.of(of.apply("BB"), of.apply("Aa"))))
                .containsExactly(of.apply("Aa"), of.apply("BB"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void mayBeBlankBecauseTheModelHoldsIllegalRequestsToo(Class<?> type, Function<String, Object> of) {
        assertThat(ANY_MAPPER.readValue("\" \"", type)).isEqualTo(of.apply(" "));
    }

    @ParameterizedTest
    @MethodSource("ids")
    @SuppressWarnings("NullAway") // null is what is refused
    void isNeverNull(Class<?> type, Function<String, Object> of) {
        assertThatNullPointerException().isThrownBy(() -> of.apply(null)).withMessage("value");
    }
}
