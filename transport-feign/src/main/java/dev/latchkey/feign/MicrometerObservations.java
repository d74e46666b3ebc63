package dev.latchkey.feign;

import feign.Capability;
import feign.Client;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;

/**
 * Observes each attempt with Micrometer: metrics, and traces whose context goes along in the headers. Needs the
 * optional dependency {@code io.micrometer:micrometer-observation}.
 *
 * <pre>{@code
 * FeignTenant.builder().tenant("acme").clientCredentials(id, secret).observedBy(MicrometerObservations.of(registry))
 * }</pre>
 *
 * <p>An observation is named {@code http.client.requests}. Its key values of low cardinality: {@code operation} (such
 * as {@code CREATE}; {@code TOKEN} where a token is fetched), {@code method}, {@code uri} (the path with its
 * placeholders), {@code status} and {@code outcome} (as HTTP classifies it), and {@code exception}. Where no answer
 * came, status and outcome are {@code NONE} and the observation has the error. Queries and headers are not recorded.
 */
public final class MicrometerObservations implements Capability {
    private final ObservationRegistry registry;

    private MicrometerObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    /**
     * Observations of a registry.
     *
     * @param registry its handlers receive the observations
     * @return what {@link FeignTenantBuilder#observedBy} takes
     */
    public static MicrometerObservations of(ObservationRegistry registry) {
        return new MicrometerObservations(Objects.requireNonNull(registry, "registry"));
    }

    @Override
    public Client enrich(Client client) {
        return new ObservingClient(client, registry);
    }
}
