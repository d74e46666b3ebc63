package dev.latchkey.testkit.call;

import dev.latchkey.model.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down the calls of tenants, the last thousand, long texts cut off: bodies are not kept. Thread-safe; several tenants may share one. */
public final class CallLog {
    private static final int LONGEST = 1000;

    private final Deque<LoggedCall> calls = new ArrayDeque<>();
    private long count;

    /** Begins with nothing. */
    public CallLog() {}

    /**
     * Writes down what a tenant is asked and answers.
     *
     * @param tenant any tenant
     * @param who who calls it, by name
     * @param clock tells when
     * @return the tenant to call
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

    /** {@return how many calls there were, those that are forgotten included} */
    public synchronized long getCount() {
        return count;
    }

    /** {@return the calls that are remembered, in the order in which they were answered} */
    public synchronized List<LoggedCall> getCalls() {
        return List.copyOf(calls);
    }

    /**
     * The calls after one that is known.
     *
     * @param number its number; 0 for all that are remembered
     * @return the calls, in the order in which they were answered
     */
    public List<LoggedCall> after(long number) {
        return getCalls().stream().filter(call -> call.getNumber() > number).toList();
    }

    /** {@return the calls as text, for people to read} */
    @Override
    public String toString() {
        return getCalls().stream().map(LoggedCall::toString).collect(Collectors.joining("\n"));
    }
}
