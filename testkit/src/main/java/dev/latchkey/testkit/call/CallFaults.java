package dev.latchkey.testkit.call;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.NotSentReason;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.Operation;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The faults for the next calls of a fake tenant. They test how an application handles {@code NotSent} and {@code
 * Unknown}.
 *
 * <pre>{@code
 * tenant.faults().next(CallFault.ANSWER_LOST, Operation.CREATE);
 * Submission submission = tenant.requests().create(request); // Unknown, and the request is at the tenant
 * }</pre>
 *
 * <p>Each fault affects one call: the next call of its operation. Thread-safe.
 */
public final class CallFaults {
    private static final Map<String, Operation> STRUCK = Map.of(
            "requests.create", Operation.CREATE,
            "requests.cancel", Operation.CANCEL,
            "requests.bulkCancel", Operation.BULK_CANCEL,
            "requests.close", Operation.CLOSE,
            "approvals.approve", Operation.APPROVE,
            "approvals.reject", Operation.REJECT,
            "approvals.forward", Operation.FORWARD,
            "approvals.bulkApprove", Operation.BULK_APPROVE);

    private final List<Waiting> waiting = new ArrayList<>();

    /** Starts without faults. */
    public CallFaults() {}

    /**
     * Adds faults at the end.
     *
     * @param fault the fault
     * @param operations the operations; the fault affects one call of each
     * @throws IllegalArgumentException if an operation only reads or replaces a configuration: those have no outcome that
     *     is {@code NotSent} or {@code Unknown}
     */
    public synchronized void next(CallFault fault, Operation... operations) {
        for (Operation operation : operations) {
            if (!STRUCK.containsValue(operation)) {
                throw new IllegalArgumentException(
                        operation + " has no outcome that is not sent or unknown; name one of "
                                + STRUCK.values().stream().sorted().toList());
            }
        }
        Arrays.stream(operations)
                .map(operation -> new Waiting(fault, operation))
                .forEach(waiting::add);
    }

    /** {@return the number of remaining faults} */
    public synchronized int getCount() {
        return waiting.size();
    }

    /** Removes all remaining faults. */
    public synchronized void clear() {
        waiting.clear();
    }

    /**
     * Applies the faults to the calls of a tenant.
     *
     * @param tenant the tenant
     * @param clock returns the time of sending
     * @return the decorated tenant
     */
    public Tenant around(Tenant tenant, InstantSource clock) {
        return new InterceptedTenant(tenant, (call, arguments, answer) -> {
            Operation operation = STRUCK.get(call);
            CallFault fault = operation == null || !tenant.getApiVersion().offers(operation) ? null : take(operation);
            return fault == null ? answer.call() : strike(fault, tenant, arguments, clock, answer);
        });
    }

    private synchronized @Nullable CallFault take(Operation operation) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).operation() == operation) {
                return waiting.remove(i).fault();
            }
        }
        return null;
    }

    private static Object strike(
            CallFault fault,
            Tenant tenant,
            List<Object> arguments,
            InstantSource clock,
            Callable<@Nullable Object> answer)
            throws Exception {
        Object sent = arguments.get(0);
        if (fault == CallFault.NOT_SENT) {
            NotSentReason reason = new Scripted("the test had this call not sent");
            return sent instanceof AccessRequest ? new Submission.NotSent(reason) : new ActionOutcome.NotSent(reason);
        }
        if (sent instanceof AccessRequest request) {
            AccessRequest marked = marked(tenant, request);
            if (fault == CallFault.ANSWER_LOST) {
                Objects.requireNonNull(tenant.requests().create(marked));
            }
            return new Submission.Unknown(marked, clock.instant(), problem(fault));
        }
        if (fault == CallFault.ANSWER_LOST) {
            Objects.requireNonNull(answer.call());
        }
        return new ActionOutcome.Unknown(problem(fault));
    }

    /**
     * Marks requests like a tenant over HTTP, so that a lost request can be found by its mark. A request without items
     * gets none.
     */
    private static AccessRequest marked(Tenant tenant, AccessRequest request) {
        return RequestParts.items(request).isEmpty()
                ? request
                : tenant.requests().prepare(request).request();
    }

    private static String problem(CallFault fault) {
        return fault == CallFault.ANSWER_LOST
                ? "the test had the answer lost; the tenant has got the call"
                : "the test had the call lost; the tenant has not got it";
    }

    private record Waiting(CallFault fault, Operation operation) {}

    private record Scripted(String message) implements NotSentReason {
        @Override
        public String getMessage() {
            return message;
        }
    }
}
