package dev.latchkey.dsl;

/** Checks the comments that actions require. */
final class Comments {
    static final int FORWARD_LENGTH = 255;

    private Comments() {}

    static String reason(String comment) {
        return Arguments.needed("comment(comment)", "comment", comment);
    }

    static String shortReason(String comment) {
        String reason = reason(comment);
        int length = reason.codePointCount(0, reason.length());
        if (length > FORWARD_LENGTH) {
            throw new InvalidRequestException(
                    "comment(comment)",
                    "the comment has " + length + " characters and a forward takes at most " + FORWARD_LENGTH,
                    "shorten it");
        }
        return comment;
    }
}
