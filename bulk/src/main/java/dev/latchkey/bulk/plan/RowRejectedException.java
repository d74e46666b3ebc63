package dev.latchkey.bulk.plan;

/** Thrown when a row cannot be planned. Has no stack trace, because thousands of rows can be invalid. */
final class RowRejectedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String rule;

    RowRejectedException(String rule, String reason) {
        super(reason, null, false, false);
        this.rule = rule;
    }

    String getRule() {
        return rule;
    }

    String getReason() {
        return String.valueOf(getMessage());
    }
}
