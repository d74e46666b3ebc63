package dev.latchkey.feign;

import feign.Capability;
import feign.Client;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Protects the outcome of an attempt from failures of the capabilities around it. If a capability fails before it makes
 * the attempt, the call ends: nothing was sent, and nothing will be. If it fails afterwards, the failure is reported
 * and the response is used.
 *
 * <p>A capability can make the attempt in another thread. There, the attempt is found by the template of its request.
 * If it is not found, because its call has ended or its template was removed, the attempt is not made.
 */
final class ShieldedClient implements Client {
    private static final ThreadLocal<@Nullable Attempt> OF_THREAD = new ThreadLocal<>();

    private final Client transport;
    private final Client observed;
    /** By identity, because templates have identity equality. */
    private final Map<RequestTemplate, Attempt> underWay = new ConcurrentHashMap<>();

    private ShieldedClient(Client transport, List<Capability> capabilities) {
        this.transport = transport;
        Client client = this::attempt;
        for (Capability capability : capabilities) {
            client = capability.enrich(client);
        }
        this.observed = client;
    }

    /** Wraps the transport in its capabilities, the last one outermost. */
    static Client of(Client transport, List<Capability> capabilities) {
        return capabilities.isEmpty() ? transport : new ShieldedClient(transport, capabilities);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Attempt outer = OF_THREAD.get();
        Attempt attempt = new Attempt();
        OF_THREAD.set(attempt);
        underWay.put(request.requestTemplate(), attempt);
        try {
            Response answer = observed.execute(request, options);
            return answer == null ? attempt.after(new IllegalStateException("a capability answered null")) : answer;
        } catch (Throwable problem) {
            return attempt.after(problem);
        } finally {
            underWay.remove(request.requestTemplate());
            if (outer == null) {
                OF_THREAD.remove();
            } else {
                OF_THREAD.set(outer);
            }
        }
    }

    private Response attempt(Request request, Request.Options options) throws IOException {
        Attempt attempt = OF_THREAD.get();
        if (attempt == null && request.requestTemplate() != null) {
            attempt = underWay.get(request.requestTemplate());
        }
        if (attempt == null || !attempt.begins()) {
            throw new NotSentException(
                    new HttpNotSentReason.CapabilityFailed(
                            "it made the attempt in another thread, after the call had ended or without its template"),
                    null);
        }
        try {
            return attempt.answered(transport.execute(request, options));
        } catch (IOException e) {
            throw attempt.failed(e);
        }
    }

    /** The state of an attempt. Capabilities can make it more than once, and in several threads. */
    private static final class Attempt {
        private boolean made;
        private boolean ended;
        private @Nullable Response answer;
        private @Nullable IOException problem;

        synchronized boolean begins() {
            made |= !ended;
            return !ended;
        }

        synchronized Response answered(Response response) {
            answer = response;
            return response;
        }

        /** A failure with an unknown outcome takes precedence over one with a known outcome. */
        synchronized IOException failed(IOException failure) {
            if (problem == null || problem instanceof NotSentException) {
                problem = failure;
            }
            return failure;
        }

        synchronized Response after(Throwable thrown) throws IOException {
            ended = true;
            if (!made) {
                Mishaps.report("a capability failed before the call was sent", thrown);
                throw new NotSentException(new HttpNotSentReason.CapabilityFailed(FailureText.of(thrown)), thrown);
            }
            if (answer != null) {
                Mishaps.report("a capability failed after the answer came", thrown);
                return answer;
            }
            if (problem != null && thrown != problem) {
                Mishaps.report("a capability failed after the call failed", thrown);
            }
            throw problem != null ? problem : new IOException(FailureText.of(thrown), thrown);
        }
    }
}
