package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;

/** Receives the bodies that could not be checked. */
@FunctionalInterface
public interface FailedInputs {
    /** Ends the run with the failure. */
    FailedInputs FATAL = (input, failure) -> {
        throw failure;
    };

    /**
     * Receives a body that was not checked.
     *
     * @param input the place of the body
     * @param failure the failure of the tenant's custom rule
     */
    void tell(Input input, OwnRuleFailedException failure);
}
