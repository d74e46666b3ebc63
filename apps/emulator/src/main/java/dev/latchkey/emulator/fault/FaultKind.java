package dev.latchkey.emulator.fault;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of fault. */
public enum FaultKind {
    /** A 429 with {@code Retry-After}; the tenant does not see the call. */
    RATE_LIMITED("rate-limited", true),
    /** Any response; the tenant does not see the call. */
    ANSWER("answer", true),
    /** A 502 with an HTML page, like that of a proxy; the tenant does not see the call. */
    HTML_PAGE("html-page", true),
    /** The connection is closed without a response; the tenant does not see the call. */
    DROP_BEFORE("drop-before", true),
    /** The call is carried out; then the connection is closed without a response. */
    DROP_AFTER("drop-after", false),
    /** The call is carried out; the response body is sent byte by byte. */
    SLOW_BODY("slow-body", false),
    /** The call is carried out; the connection is closed in the middle of the body. */
    CUT_BODY("cut-body", false),
    /** The call is carried out; the body ends in the middle of the JSON, although it is complete according to HTTP. */
    TRUNCATED_JSON("truncated-json", false),
    /** The call is carried out; every constant of the response is replaced by one that no document lists. */
    UNKNOWN_VALUES("unknown-values", false),
    /** The call is carried out; the media type of the response is not JSON. */
    WRONG_CONTENT_TYPE("wrong-content-type", false),
    /** The call is carried out; the response has no body. */
    EMPTY_BODY("empty-body", false);

    private final String text;
    private final boolean insteadOfCall;

    FaultKind(String text, boolean insteadOfCall) {
        this.text = text;
        this.insteadOfCall = insteadOfCall;
    }

    /**
     * Finds the kind with this text.
     *
     * @param text a text as {@link #getText()} returns it
     * @return the kind
     * @throws IllegalArgumentException if there is none; the message lists the kinds
     */
    @JsonCreator
    public static FaultKind of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text
                        + "\" is not a kind of fault; the kinds are "
                        + Arrays.stream(values()).map(FaultKind::getText).collect(Collectors.joining(", "))));
    }

    /** {@return a name in kebab case that is stable across releases} */
    @JsonValue
    public String getText() {
        return text;
    }

    /** Checks whether the fault creates the response, so that its headers can be set. */
    boolean isAnswering() {
        return this == RATE_LIMITED || this == ANSWER || this == HTML_PAGE;
    }

    /** {@return whether the call does not reach the tenant} */
    public boolean isInsteadOfCall() {
        return insteadOfCall;
    }
}
