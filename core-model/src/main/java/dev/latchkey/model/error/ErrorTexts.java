package dev.latchkey.model.error;

import dev.latchkey.model.ErrorMessage;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the text and the number in an {@link ErrorResponse}. */
final class ErrorTexts {
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d+(?:\\.\\d+)*)");

    private ErrorTexts() {}

    static @Nullable String numericCode(@Nullable String detailCode) {
        if (detailCode == null) {
            return null;
        }
        Matcher number = NUMBER.matcher(detailCode);
        return number.lookingAt() ? number.group(1) : null;
    }

    static @Nullable String of(ErrorResponse response) {
        return Stream.of(
                        join(response.getCauses()),
                        join(response.getMessages()),
                        strip(response.getErrorDescription()),
                        strip(response.getError()),
                        strip(response.getMessage()),
                        strip(response.getDetailCode()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String join(List<ErrorMessage> messages) {
        return messages.stream()
                .map(ErrorMessage::getText)
                .map(ErrorTexts::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String strip(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
