package dev.latchkey.emulator.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Formats header names in their usual form. */
final class HeaderNames {
    private HeaderNames() {}

    /** Capitalises every word: {@code Retry-After} for {@code retry-after}. */
    static String usual(String name) {
        return Arrays.stream(name.split("-", -1))
                .map(word -> word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("-"));
    }
}
