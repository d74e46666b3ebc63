package dev.latchkey.feign;

/** Formats a token as a header. */
final class BearerHeader {
    static final String HEADER = "Authorization";

    private BearerHeader() {}

    /**
     * Checks that a header can contain the token. Otherwise the HTTP client would reject it with a message that shows
     * the token.
     */
    static String check(String token) {
        if (token.isBlank() || !token.chars().allMatch(character -> character > ' ' && character < 127)) {
            throw new IllegalArgumentException(
                    "the token is blank or contains a character that is not allowed in a header");
        }
        return token;
    }

    static String value(String token) {
        return "Bearer " + token;
    }
}
