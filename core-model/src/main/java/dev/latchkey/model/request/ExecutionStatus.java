package dev.latchkey.model.request;

import dev.latchkey.model.json.Open;

/** The stage that closing a request sets; in JSON {@code Terminated}, {@code Completed}. */
public enum ExecutionStatus implements Open<ExecutionStatus> {
    /** Stopped before the end. */
    TERMINATED("Terminated"),
    /** Done. */
    COMPLETED("Completed");

    private final String text;

    ExecutionStatus(String text) {
        this.text = text;
    }

    @Override
    public String getText() {
        return text;
    }
}
