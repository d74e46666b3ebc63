package dev.latchkey.testkit.call;

import dev.latchkey.model.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Logs the last thousand calls of tenants, with long texts cut off; bodies are not kept. Thread-safe; several tenants
 * can share one log.
 */
public final class CallLog {
    private static final int LONGEST = 1000;

    private final Deque<LoggedCall> calls = new ArrayDeque<>();
    private long count;

    /** Creates an empty log. */
    public CallLog() {}

    /**
     * Logs the calls of a tenant and their results.
     *
     * @param tenant any tenant
     * @param who the name of the caller
     * @param clock returns the time of a call
     * @return the decorated tenant
     */
    public Tenant around(Tenant tenant, String who, InstantSource clock) {
        return new InterceptedTenant(tenant, (call, arguments, answer) -> {
            Instant at = clock.instant();
            Object outcome = null;
            try {
                outcome = answer.call();
                return outcome;
            } catch (Exception | Error e) {
                outcome = e;
                throw e;
            } finally {
                String body = arguments.stream().map(CallText::of).collect(Collectors.joining(" "));
                add(tenant, who, at, call, body, CallText.ofOutcome(outcome));
            }
        });
    }

    private synchronized void add(Tenant tenant, String who, Instant at, String call, String body, String answer) {
        count++;
        if (calls.size() == LONGEST) {
            calls.removeFirst();
        }
        calls.addLast(new LoggedCall(count, at, who, tenant.getApiVersion(), call, body, answer));
    }

    /** {@return the number of calls so far, including those that are no longer in the log} */
    public synchronized long getCount() {
        return count;
    }

    /** {@return the calls in the log, in the order in which they returned} */
    public synchronized List<LoggedCall> getCalls() {
        return List.copyOf(calls);
    }

    /**
     * Returns the calls after a known one.
     *
     * @param number the number of that call; 0 for all calls in the log
     * @return the calls, in the order in which they returned
     */
    public List<LoggedCall> after(long number) {
        return getCalls().stream().filter(call -> call.getNumber() > number).toList();
    }

    /** {@return the calls as readable text} */
    @Override
    public String toString() {
        return getCalls().stream().map(LoggedCall::toString).collect(Collectors.joining("\n"));
    }
}
