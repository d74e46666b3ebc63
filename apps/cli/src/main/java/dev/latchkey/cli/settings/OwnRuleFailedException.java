package dev.latchkey.cli.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule of the tenant's own threw instead of answering. Its message names the rule and where it comes from. */
public final class OwnRuleFailedException extends RuntimeException {
    /** The advice for a failing rule, and the consequence. */
    public static final String HINT = "Correct the rule. Nothing else is reported about a body that it fails for.";

    private static final long serialVersionUID = 1L;

    /** The id of the rule. */
    private final String ruleId;

    OwnRuleFailedException(String ruleId, String origin, String what, @Nullable Throwable cause) {
        super("the rule " + ruleId + " of " + origin + " " + what, cause);
        this.ruleId = ruleId;
    }

    /** {@return the id of the rule} */
    public String getRuleId() {
        return ruleId;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
