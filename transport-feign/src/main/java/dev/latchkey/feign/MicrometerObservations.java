package dev.latchkey.feign;

import feign.Capability;
import feign.Client;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;

/**
 * Observes each attempt with Micrometer: metrics, and traces whose context is sent in headers. Needs the optional
 * dependency {@code io.micrometer:micrometer-observation}.
 *
 * <pre>{@code
 * FeignTenant.builder().tenant("acme").clientCredentials(id, secret).observedBy(MicrometerObservations.of(registry))
 * }</pre>
 *
 * <p>An observation is named {@code http.client.requests}. Its low-cardinality key values are {@code operation} (such
 * as {@code CREATE}; {@code TOKEN} for token requests), {@code method}, {@code uri} (the path with its placeholders),
 * {@code status} and {@code outcome} (the class of the HTTP status), and {@code exception}. Without a response, status
 * and outcome are {@code NONE} and the observation has the error. Queries and headers are not recorded.
 */
public final class MicrometerObservations implements Capability {
    private final ObservationRegistry registry;

    private MicrometerObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    /**
     * Returns observations that use a registry.
     *
     * @param registry its handlers receive the observations
     * @return the capability for {@link FeignTenantBuilder#observedBy}
     */
    public static MicrometerObservations of(ObservationRegistry registry) {
        return new MicrometerObservations(Objects.requireNonNull(registry, "registry"));
    }

    @Override
    public Client enrich(Client client) {
        return new ObservingClient(client, registry);
    }
}
