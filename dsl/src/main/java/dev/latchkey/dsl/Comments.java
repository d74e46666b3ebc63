package dev.latchkey.dsl;

/** The reasons that actions ask for. */
final class Comments {
    static final int FORWARD_LENGTH = 255;

    private Comments() {}

    static String reason(String comment) {
        return Words.needed("because(comment)", "comment", comment);
    }

    static String shortReason(String comment) {
        if (reason(comment).length() > FORWARD_LENGTH) {
            throw new WordRefusedException(
                    "because(comment)",
                    "the comment has " + comment.length() + " characters and a forward takes at most " + FORWARD_LENGTH,
                    "say it shorter");
        }
        return comment;
    }
}
