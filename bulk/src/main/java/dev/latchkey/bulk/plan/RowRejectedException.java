package dev.latchkey.bulk.plan;

/** A row that cannot be part of a plan. Carries no stack trace: thousands of rows may be wrong. */
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
