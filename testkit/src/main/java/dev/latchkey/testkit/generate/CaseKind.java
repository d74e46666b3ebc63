package dev.latchkey.testkit.generate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A kind of generated case. Immutable. */
public final class CaseKind {
    private static final String NEAR_VALID = "near-valid:";
    private static final CaseKind VALID = new CaseKind("valid", null);
    private static final CaseKind WILD = new CaseKind("wild", null);

    private final String text;
    private final @Nullable String rule;

    private CaseKind(String text, @Nullable String rule) {
        this.text = text;
        this.rule = rule;
    }

    /** {@return a body that breaks no documented rule, with facts of which none is against it} */
    public static CaseKind valid() {
        return VALID;
    }

    /**
     * A body, or facts, that break one documented rule, at the rule's level, and no other but those that {@link
     * NearValid#implied} names.
     *
     * @param rule the id of the rule
     * @return the kind
     * @throws IllegalArgumentException if no generator breaks the rule; the message says why
     */
    public static CaseKind nearValid(String rule) {
        NearValid.require(rule);
        return new CaseKind(NEAR_VALID + rule, rule);
    }

    /**
     * {@return JSON of which nothing can be said: wrong types, odd texts, fields that nobody knows, lists without end}
     */
    public static CaseKind wild() {
        return WILD;
    }

    /**
     * The kind with this text.
     *
     * @param text {@code valid}, {@code wild}, or {@code near-valid:} and the id of a rule
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static CaseKind of(String text) {
        if (text.startsWith(NEAR_VALID)) {
            return nearValid(text.substring(NEAR_VALID.length()));
        }
        return switch (text) {
            case "valid" -> VALID;
            case "wild" -> WILD;
            default ->
                throw new IllegalArgumentException("\"" + text
                        + "\" is not a kind of case; the kinds are valid, wild, and near-valid: with the id of a rule");
        };
    }

    /** {@return the kind as {@link #of} takes it} */
    public String getText() {
        return text;
    }

    /** {@return the rule that is broken, or null if it is none or nobody knows which} */
    public @Nullable String getRule() {
        return rule;
    }

    /** Writes the kind as program text. */
    String code() {
        return rule == null ? "Cases." + text + "()" : "Cases.nearValid(\"" + rule + "\")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseKind kind && kind.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
