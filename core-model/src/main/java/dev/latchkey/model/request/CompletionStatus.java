package dev.latchkey.model.request;

import dev.latchkey.model.json.Open;

/** The result that closing a request sets; in JSON {@code Success}, {@code Incomplete}, {@code Failure}. */
public enum CompletionStatus implements Open<CompletionStatus> {
    /** Everything was provisioned. */
    SUCCESS("Success"),
    /** Some was provisioned. */
    INCOMPLETE("Incomplete"),
    /** Nothing was provisioned. */
    FAILURE("Failure");

    private final String text;

    CompletionStatus(String text) {
        this.text = text;
    }

    @Override
    public String getText() {
        return text;
    }
}
