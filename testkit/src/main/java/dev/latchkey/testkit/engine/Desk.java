package dev.latchkey.testkit.engine;

import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.TenantException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where a caller's calls arrive: sees to it that the edition offers the operation, and says refusals in the way of the port.
 *
 * @param engine the tenant
 * @param caller who calls
 */
record Desk(Engine engine, Caller caller) {

    /** A call that answers something, or is refused by an exception. */
    <T> T read(Operation operation, Function<World, T> action) {
        caller.edition().endpoint(operation);
        return engine.now(world -> {
            try {
                return action.apply(world);
            } catch (Refusal refusal) {
                throw new TenantException.Refused(
                        refusal.toRejection(world.trackingIds().next()));
            }
        });
    }

    /** A call that changes something, with an outcome for its refusal. */
    <T> T change(Operation operation, Function<World, T> action, Function<TenantException.Refused, T> refused) {
        try {
            return read(operation, action);
        } catch (TenantException.Refused e) {
            return refused.apply(e);
        }
    }

    ActionOutcome act(Operation operation, Consumer<World> action) {
        return change(
                operation,
                world -> {
                    action.accept(world);
                    return new ActionOutcome.Accepted();
                },
                e -> new ActionOutcome.Rejected(e.getRejection()));
    }
}
