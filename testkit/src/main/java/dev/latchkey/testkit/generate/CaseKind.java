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

    /** {@return the kind of cases that break no documented rule} */
    public static CaseKind valid() {
        return VALID;
    }

    /**
     * Returns the kind of cases whose body or facts break one documented rule, at the rule's level, and no other except
     * those that {@link NearValid#implied} names.
     *
     * @param rule the id of the rule
     * @return the kind
     * @throws IllegalArgumentException if no generator breaks the rule; the message states the reason
     */
    public static CaseKind nearValid(String rule) {
        NearValid.require(rule);
        return new CaseKind(NEAR_VALID + rule, rule);
    }

    /**
     * {@return the kind of cases with arbitrary JSON: wrong types, unusual texts, unknown fields, very long lists}
     */
    public static CaseKind wild() {
        return WILD;
    }

    /**
     * Finds the kind with this text.
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

    /** {@return the text of the kind, as {@link #of} accepts it} */
    public String getText() {
        return text;
    }

    /** {@return the rule that is broken; null if there is none or it is unknown} */
    public @Nullable String getRule() {
        return rule;
    }

    /** Returns the kind as Java code. */
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
