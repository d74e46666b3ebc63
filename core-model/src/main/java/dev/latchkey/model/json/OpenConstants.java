package dev.latchkey.model.json;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of each open enum by their JSON text, looked up once per enum. */
final class OpenConstants {
    private static final ClassValue<Map<String, Open<?>>> BY_TEXT = new ClassValue<>() {
        @Override
        protected Map<String, Open<?>> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> (Open<?>) constant)
                    .collect(Collectors.toMap(Open::getText, Function.identity()));
        }
    };

    private OpenConstants() {}

    @SuppressWarnings("unchecked") // the values of an enum's map are the constants of that enum
    static <E extends Enum<E> & Open<E>> Map<String, Open<E>> of(Class<E> type) {
        return (Map<String, Open<E>>) (Map<?, ?>) BY_TEXT.get(type);
    }
}
