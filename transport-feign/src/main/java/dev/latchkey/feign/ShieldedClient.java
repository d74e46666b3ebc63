package dev.latchkey.feign;

import feign.Capability;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what became of an attempt from failures of the capabilities around it. A capability that fails before it makes the
 * attempt ends the call, of which nothing left; one that fails afterwards is reported, and the answer counts.
 */
final class ShieldedClient implements Client {
    private static final ThreadLocal<@Nullable Attempt> CURRENT = new ThreadLocal<>();

    private final Client transport;
    private final Client observed;

    private ShieldedClient(Client transport, List<Capability> capabilities) {
        this.transport = transport;
        Client client = this::attempt;
        for (Capability capability : capabilities) {
            client = capability.enrich(client);
        }
        this.observed = client;
    }

    /** The transport with its capabilities, the last one outermost. */
    static Client of(Client transport, List<Capability> capabilities) {
        return capabilities.isEmpty() ? transport : new ShieldedClient(transport, capabilities);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Attempt outer = CURRENT.get();
        Attempt attempt = new Attempt();
        CURRENT.set(attempt);
        try {
            return observed.execute(request, options);
        } catch (Throwable problem) {
            return attempt.after(problem);
        } finally {
            CURRENT.set(outer);
        }
    }

    private Response attempt(Request request, Request.Options options) throws IOException {
        Attempt attempt = CURRENT.get();
        if (attempt == null) {
            // A capability that changes threads is on its own.
            return transport.execute(request, options);
        }
        attempt.made = true;
        try {
            Response answer = transport.execute(request, options);
            attempt.answer = answer;
            return answer;
        } catch (IOException e) {
            attempt.problem = e;
            throw e;
        }
    }

    /** What is known of an attempt. */
    private static final class Attempt {
        private boolean made;
        private @Nullable Response answer;
        private @Nullable IOException problem;

        Response after(Throwable thrown) throws IOException {
            if (!made) {
                Mishaps.report("a capability failed before the call was sent", thrown);
                throw new NotSentException(new HttpNotSentReason.CapabilityFailed(FailureText.of(thrown)), thrown);
            }
            if (answer != null) {
                Mishaps.report("a capability failed after the answer came", thrown);
                return answer;
            }
            if (problem != null) {
                if (thrown != problem) {
                    Mishaps.report("a capability failed after the call failed", thrown);
                }
                throw problem;
            }
            throw new IOException(FailureText.of(thrown), thrown);
        }
    }
}
