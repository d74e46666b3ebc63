package dev.latchkey.validation.lookup;

import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.Operation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls a tenant, and returns the result as a {@link Reply}, never as an exception.
 *
 * @param tenant the tenant
 * @param clock the clock for the time of calls
 * @param executor makes calls beside the thread that checks; null if that makes them all, one at a time
 */
record Calls(Tenant tenant, InstantSource clock, @Nullable Executor executor) {
    /** The number of helper threads for one check. */
    private static final int MOST_HELPERS = 7;

    /**
     * Looks up in parallel the facts that a check is about to need, if there is an executor. This thread does its part,
     * so that an executor without a free thread costs time only. Lookups that helpers have not finished at the end are
     * awaited where they are needed.
     */
    void ahead(List<Runnable> lookups) {
        if (executor == null || lookups.size() < 2) {
            return;
        }
        Queue<Runnable> open = new ConcurrentLinkedQueue<>(lookups);
        Runnable work = () -> {
            for (Runnable lookup = open.poll(); lookup != null; lookup = open.poll()) {
                lookup.run();
            }
        };
        try {
            for (int i = 0; i < Math.min(MOST_HELPERS, lookups.size() - 1); i++) {
                executor.execute(work);
            }
        } catch (RejectedExecutionException e) {
            // No helper is free; this thread does it all.
        }
        work.run();
    }

    <T> Reply<T> lookUp(Supplier<Lookup<T>> lookup) {
        Instant at = clock.instant();
        Lookup<T> answer = lookup.get();
        String call = answer.operation().toString();
        return answer.fold(
                value -> Reply.told(value, call, at),
                notFound -> Reply.told(null, call, at),
                unavailable -> Reply.unknown(unavailable.getMessage(), isPassing(unavailable.reason()), call, at));
    }

    private static boolean isPassing(Lookup.Reason reason) {
        return switch (reason) {
            case RATE_LIMITED, UNREACHABLE, UNREADABLE -> true;
            case FORBIDDEN, UNAUTHENTICATED, EXPERIMENTAL, TOO_MANY -> false;
        };
    }

    /** Makes a call with an operation of the access request API. */
    <T> Reply<T> ask(Operation operation, Supplier<T> question) {
        Instant at = clock.instant();
        if (!tenant.getApiVersion().offers(operation)) {
            String problem = operation + " is not offered by " + tenant.getApiVersion();
            return Reply.unknown(problem, false, operation.getText(), at);
        }
        String call = tenant.getApiVersion().endpoint(operation).toString();
        try {
            return Reply.told(question.get(), call, at);
        } catch (TenantException.Refused e) {
            Rejection.Reason reason = e.getRejection().reason();
            return reason == Rejection.Reason.NOT_FOUND
                    ? Reply.told(null, call, at)
                    : Reply.unknown(problem(call, e), reason == Rejection.Reason.RATE_LIMITED, call, at);
        } catch (TenantException e) {
            return Reply.unknown(problem(call, e), true, call, at);
        }
    }

    private static String problem(String call, TenantException problem) {
        return call + " was not answered: " + problem.getMessage();
    }
}
