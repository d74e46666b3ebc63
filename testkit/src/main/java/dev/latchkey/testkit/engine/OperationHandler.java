package dev.latchkey.testkit.engine;

import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.Operation;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The entry point of a caller's calls: checks that the API version offers the operation, and converts rejections to the
 * results of the port.
 *
 * @param engine the tenant
 * @param caller the caller
 */
record OperationHandler(Engine engine, CallContext caller) {

    /** Executes a call that returns a value, or throws an exception if it is rejected. */
    <T> T read(Operation operation, Function<TenantState, T> action) {
        caller.apiVersion().endpoint(operation);
        return engine.now(tenant -> {
            try {
                return action.apply(tenant);
            } catch (Refusal refusal) {
                throw new TenantException.Refused(
                        refusal.toRejection(tenant.trackingIds().next()));
            }
        });
    }

    /** Executes a call that changes something, with an outcome for its rejection. */
    <T> T change(Operation operation, Function<TenantState, T> action, Function<TenantException.Refused, T> refused) {
        try {
            return read(operation, action);
        } catch (TenantException.Refused e) {
            return refused.apply(e);
        }
    }

    ActionOutcome act(Operation operation, Consumer<TenantState> action) {
        return change(
                operation,
                tenant -> {
                    action.accept(tenant);
                    return new ActionOutcome.Accepted();
                },
                e -> new ActionOutcome.Rejected(e.getRejection()));
    }
}
