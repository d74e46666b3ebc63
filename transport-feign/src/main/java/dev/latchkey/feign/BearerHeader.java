package dev.latchkey.feign;

/** The token in a header. */
final class BearerHeader {
    static final String HEADER = "Authorization";

    private BearerHeader() {}

    /** The same token, if it can stand in a header; a client that refuses one shows it in its message. */
    static String check(String token) {
        if (token.isBlank() || !token.chars().allMatch(character -> character > ' ' && character < 127)) {
            throw new IllegalArgumentException("the token is blank or holds a character that a header cannot hold");
        }
        return token;
    }

    static String value(String token) {
        return "Bearer " + token;
    }
}
