package dev.latchkey.model.version;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the constants of one enum by their text. All enums report a missing constant with the same message. */
final class ConstantNames<E extends Enum<E>> {
    private final String oneOf;
    private final String all;
    private final Map<String, E> byText;

    /**
     * @param singular what one constant is called in a message, with its article: "an API version"
     * @param plural what all of them are called: "API versions"
     */
    ConstantNames(String singular, String plural, E[] constants) {
        this.oneOf = singular;
        this.all = "the " + plural + " are " + join(Arrays.asList(constants));
        this.byText = Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(E::toString, Function.identity()));
    }

    Optional<E> find(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    E get(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not " + oneOf + "; " + all));
    }

    static String join(Iterable<?> constants) {
        StringBuilder joined = new StringBuilder();
        for (Object constant : constants) {
            joined.append(joined.isEmpty() ? "" : ", ").append(constant);
        }
        return joined.toString();
    }
}
