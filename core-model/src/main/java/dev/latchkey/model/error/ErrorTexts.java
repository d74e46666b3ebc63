package dev.latchkey.model.error;

import dev.latchkey.model.ErrorMessage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the text and the number in an {@link ErrorResponse}. */
final class ErrorTexts {
    private ErrorTexts() {}

    static @Nullable String numericCode(@Nullable String detailCode) {
        if (detailCode == null) {
            return null;
        }
        int start = 0;
        while (start < detailCode.length() && Character.isWhitespace(detailCode.charAt(start))) {
            start++;
        }
        int end = digits(detailCode, start);
        if (end == start) {
            return null;
        }
        while (end < detailCode.length() && detailCode.charAt(end) == '.' && digits(detailCode, end + 1) > end + 1) {
            end = digits(detailCode, end + 1);
        }
        return detailCode.substring(start, end);
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
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
