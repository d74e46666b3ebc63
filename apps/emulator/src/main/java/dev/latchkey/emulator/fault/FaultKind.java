package dev.latchkey.emulator.fault;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of fault. */
public enum FaultKind {
    /** 429 with {@code Retry-After}; nothing happens at the tenant. */
    RATE_LIMITED("rate-limited", true),
    /** Any answer; nothing happens at the tenant. */
    ANSWER("answer", true),
    /** 502 with an HTML page, as proxies answer; nothing happens at the tenant. */
    HTML_PAGE("html-page", true),
    /** The connection is closed without an answer; nothing happens at the tenant. */
    DROP_BEFORE("drop-before", true),
    /** The call is carried out; then the connection is closed without an answer. */
    DROP_AFTER("drop-after", false),
    /** The call is carried out; the body of the answer comes byte by byte. */
    SLOW_BODY("slow-body", false),
    /** The call is carried out; the connection is closed in the middle of the body. */
    CUT_BODY("cut-body", false),
    /** The call is carried out; the body ends in the middle of the JSON, though HTTP says that it is whole. */
    TRUNCATED_JSON("truncated-json", false),
    /** The call is carried out; every constant of the answer is one that no document lists. */
    UNKNOWN_VALUES("unknown-values", false),
    /** The call is carried out; the answer says that it is no JSON. */
    WRONG_CONTENT_TYPE("wrong-content-type", false),
    /** The call is carried out; the answer has no body. */
    EMPTY_BODY("empty-body", false);

    private final String text;
    private final boolean insteadOfCall;

    FaultKind(String text, boolean insteadOfCall) {
        this.text = text;
        this.insteadOfCall = insteadOfCall;
    }

    /**
     * The kind with this text.
     *
     * @param text a text as {@link #getText()} gives it
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

    /** {@return a name in kebab case that stays the same from release to release} */
    @JsonValue
    public String getText() {
        return text;
    }

    /** Tells whether the answer comes from the fault, so that headers can be said for it. */
    boolean isAnswering() {
        return this == RATE_LIMITED || this == ANSWER || this == HTML_PAGE;
    }

    /** {@return whether the call does not reach the tenant} */
    public boolean isInsteadOfCall() {
        return insteadOfCall;
    }
}
