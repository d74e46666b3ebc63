package dev.latchkey.feign;

import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.tenant.Pauser;
import dev.latchkey.model.version.ApiVersion;
import feign.Capability;
import feign.Client;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link FeignTenant}. Not thread-safe. If an option is set twice, the last value counts.
 */
public final class FeignTenantBuilder {
    private static final String BASE_URL = "SAIL_BASE_URL";
    private static final String CLIENT_ID = "SAIL_CLIENT_ID";
    private static final String CLIENT_SECRET = "SAIL_CLIENT_SECRET";

    private @Nullable URI baseUrl;
    private @Nullable Credentials credentials;
    private ApiVersion apiVersion = ApiVersion.DEFAULT;
    private @Nullable Client client;
    private Timeouts timeouts = Timeouts.standard();
    private RetryPolicy retries = RetryPolicy.standard();
    private @Nullable RateLimiter rateLimiter;
    private Environment surroundings = Environment.system();
    private String application = "";
    private boolean correlated = true;
    private Duration statusLag = Duration.ofSeconds(30);
    private int longestLookup = 5_000;
    private int longestAnswer = 32 * 1024 * 1024;
    private Duration longestList = Duration.ofMinutes(30);
    private final List<Capability> capabilities = new ArrayList<>();
    private final List<Consumer<TransportEvent>> listeners = new ArrayList<>();

    FeignTenantBuilder() {}

    /**
     * The tenant at {@code https://<name>.api.identitynow.com}.
     *
     * @param name the first part of the host, such as {@code acme}
     * @return this
     * @throws IllegalArgumentException if the name cannot be part of a host
     */
    public FeignTenantBuilder tenant(String name) {
        this.baseUrl = BaseUrl.ofTenant(name);
        return this;
    }

    /**
     * A tenant at another host. Paths of operations are put behind the URL.
     *
     * @param url scheme, host, and if need be port and path; {@code https}, or {@code http} for a loopback host
     * @return this
     * @throws IllegalArgumentException if the URL is anything else, ends with the path of an API version, or is that of
     * a tenant's pages; the message names the address of the API
     */
    public FeignTenantBuilder baseUrl(URI url) {
        this.baseUrl = BaseUrl.checked(url);
        return this;
    }

    /**
     * Base URL, client id and secret as the vendor's tools find them: {@code SAIL_BASE_URL}, {@code SAIL_CLIENT_ID} and
     * {@code SAIL_CLIENT_SECRET}.
     *
     * @param environment mostly {@code System.getenv()}
     * @return this
     * @throws IllegalArgumentException if one of the three is not there; the message lists those that are missing
     */
    public FeignTenantBuilder fromEnvironment(Map<String, String> environment) {
        TreeSet<String> missing = new TreeSet<>(List.of(BASE_URL, CLIENT_ID, CLIENT_SECRET));
        missing.removeIf(name -> !environment.getOrDefault(name, "").isBlank());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the environment lacks " + String.join(", ", missing));
        }
        return baseUrl(uri(value(environment, BASE_URL)))
                .clientCredentials(value(environment, CLIENT_ID), value(environment, CLIENT_SECRET));
    }

    /**
     * Calls as a client of the tenant, or as the owner of a personal access token.
     *
     * @param id the client id
     * @param secret its secret
     * @return this
     * @throws IllegalArgumentException if one of them is blank
     * @see Credentials#client
     */
    public FeignTenantBuilder clientCredentials(String id, String secret) {
        return credentials(Credentials.client(id, secret));
    }

    /**
     * Calls with a token that is there already.
     *
     * @param token the token
     * @return this
     * @throws IllegalArgumentException if it can be none
     * @see Credentials#token
     */
    public FeignTenantBuilder token(String token) {
        return credentials(Credentials.token(token));
    }

    /**
     * Calls with tokens that somebody else takes care of.
     *
     * @param tokens is asked before every attempt
     * @return this
     * @see Credentials#supplier
     */
    public FeignTenantBuilder tokens(Supplier<String> tokens) {
        return credentials(Credentials.supplier(tokens));
    }

    /**
     * Calls as somebody.
     *
     * @param somebody who
     * @return this
     */
    public FeignTenantBuilder credentials(Credentials somebody) {
        this.credentials = Objects.requireNonNull(somebody, "credentials");
        return this;
    }

    /**
     * Through which API version; {@link ApiVersion#DEFAULT} if this is not said.
     *
     * @param chosen the API version
     * @return this
     */
    public FeignTenantBuilder apiVersion(ApiVersion chosen) {
        this.apiVersion = Objects.requireNonNull(chosen, "apiVersion");
        return this;
    }

    /**
     * Sends with another client than OkHttp. Its attempts run in threads of their own, so that the time for a whole
     * call holds. It is given time-outs and told not to follow redirects by Feign's options; <strong>it must not repeat
     * calls by itself</strong>, or the promise not to submit twice is void. OkHttp does so unless told otherwise, and
     * so does {@code feign.DefaultClient} with a POST unless the system property {@code sun.net.http.retryPost} is
     * {@code false}.
     *
     * @param other the client
     * @return this
     */
    public FeignTenantBuilder client(Client other) {
        this.client = Objects.requireNonNull(other, "client");
        return this;
    }

    /**
     * Observes each attempt, those for tokens as well, by {@link MicrometerObservations} or another capability of
     * Feign. Only clients are enriched.
     *
     * @param capability what observes
     * @return this
     */
    public FeignTenantBuilder observedBy(Capability capability) {
        capabilities.add(capability);
        return this;
    }

    /**
     * Sets the timeouts of an attempt. 10, 60 and 60 seconds if this is not said.
     *
     * @param connect until there is a connection
     * @param read between two pieces of the answer
     * @param call from the beginning to the end of the answer
     * @return this
     * @throws IllegalArgumentException if a time is less than a millisecond; none would mean to wait forever
     */
    public FeignTenantBuilder timeouts(Duration connect, Duration read, Duration call) {
        for (Duration time : List.of(connect, read, call)) {
            if (time.compareTo(Duration.ofMillis(1)) < 0) {
                throw new IllegalArgumentException("a time-out is " + time + "; name at least a millisecond");
            }
        }
        this.timeouts = new Timeouts(connect, read, call);
        return this;
    }

    /**
     * Sets the retries; {@link RetryPolicy#standard()} if this is not said.
     *
     * @param policy how often, and with which pauses
     * @return this
     */
    public FeignTenantBuilder retries(RetryPolicy policy) {
        this.retries = Objects.requireNonNull(policy, "retries");
        return this;
    }

    /**
     * Sets the rate limiter. If this is not said, it is a {@link RateLimiter#standard()}, shared by all tenants of this
     * process with the same base URL, client id, API version and clock; one of its own for who brings tokens, as nobody
     * knows whose they are.
     *
     * @param limiter one for each client id and API version
     * @return this
     */
    public FeignTenantBuilder rateLimiter(RateLimiter limiter) {
        this.rateLimiter = Objects.requireNonNull(limiter, "rateLimiter");
        return this;
    }

    /**
     * Sets the caller's product for the header {@code User-Agent}. The library's own name and version follow.
     *
     * @param product the application, such as {@code joiner-bot/2.1}
     * @return this
     * @throws IllegalArgumentException if it is blank or holds what a header cannot hold
     */
    public FeignTenantBuilder userAgent(String product) {
        if (product.isBlank() || !product.chars().allMatch(character -> character >= ' ' && character < 127)) {
            throw new IllegalArgumentException(
                    "the user agent is blank or holds a character that a header cannot hold");
        }
        this.application = product.strip();
        return this;
    }

    /**
     * Does not mark requests. Without marks {@code reconcile} can find out less: mostly that nothing happened, or that
     * it cannot tell. With them, each item that is submitted carries the entry {@code latchkeyCorrelation} in its
     * client metadata, with a random value, unless the caller put one there.
     *
     * @return this
     */
    public FeignTenantBuilder withoutCorrelation() {
        this.correlated = false;
        return this;
    }

    /**
     * Sets the longest delay of the status list. Default: 30 seconds. {@code reconcile} searches the list for this long
     * before it answers that a request did not happen.
     *
     * @param lag longer than rows ever take to appear
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public FeignTenantBuilder statusLag(Duration lag) {
        if (lag.isNegative()) {
            throw new IllegalArgumentException("the lag is " + lag + "; name a duration that is not negative");
        }
        this.statusLag = lag;
        return this;
    }

    /**
     * Sets the largest number of bytes of an answer. Default: 32 MiB. A longer one is a failure, so that no answer
     * fills the memory.
     *
     * @param bytes the most
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public FeignTenantBuilder longestAnswer(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("the longest answer is " + bytes + " bytes; name a positive number");
        }
        this.longestAnswer = bytes;
        return this;
    }

    /**
     * Sets the largest number of rows that a lookup reads of one list. Default: 5,000. A list with more rows
     * is not read, and the answer is {@link dev.latchkey.model.directory.Lookup.Reason#TOO_MANY}. Lists that are asked
     * for by id are never so long.
     *
     * @param rows the most
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public FeignTenantBuilder longestLookup(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("the longest lookup is " + rows + " rows; name a positive number");
        }
        this.longestLookup = rows;
        return this;
    }

    /**
     * Sets the longest time for all pages of one list, the waits for their turns included. Default: 30 minutes. A
     * stream that is not at its end by then fails with {@link dev.latchkey.model.tenant.TenantException.Unavailable};
     * time between two pages, which the reader takes, does not count. A {@code reconcile} reads no longer than this,
     * either.
     *
     * @param most the longest
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public FeignTenantBuilder longestList(Duration most) {
        if (most.isNegative() || most.isZero()) {
            throw new IllegalArgumentException("the longest list is " + most + "; name a positive duration");
        }
        this.longestList = most;
        return this;
    }

    /**
     * Adds a listener for events that no answer shows. Listeners are called by the thread of the call, several at once
     * if there are several; what they throw is reported to the system logger {@code dev.latchkey.feign} and ends no
     * call.
     *
     * @param listener receives the events
     * @return this
     */
    public FeignTenantBuilder onEvent(Consumer<TransportEvent> listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Injects the clock, the pauses and the random source, for tests and virtual clocks.
     *
     * @param clock tells the time, and measures how long something takes
     * @param pauser lets time pass
     * @param random spreads retries and makes the values of {@code latchkeyCorrelation}; it must be thread-safe
     * @return this
     */
    public FeignTenantBuilder surroundings(InstantSource clock, Pauser pauser, RandomGenerator random) {
        this.surroundings = new Environment(clock, clock, pauser, random);
        return this;
    }

    /**
     * Builds the tenant. Sends nothing.
     *
     * @return the tenant
     * @throws IllegalStateException if there is no tenant or no credentials
     */
    public FeignTenant build() {
        if (baseUrl == null) {
            throw new IllegalStateException("name a tenant, a base URL or an environment");
        }
        if (credentials == null) {
            throw new IllegalStateException(
                    "name credentials: a client id with its secret, a token, or a supplier of tokens");
        }
        RateLimiter limiter = limiter(baseUrl, credentials, apiVersion);
        Chain chain = new Chain(transport(), List.copyOf(capabilities), retries, surroundings, new Events(listeners));
        return new FeignTenant(new TenantWiring(
                baseUrl,
                apiVersion,
                credentials,
                UserAgent.of(application),
                chain,
                timeouts,
                limiter,
                lookupLimiter(baseUrl, credentials, limiter),
                longestLookup,
                new Correlation(correlated, surroundings.random()),
                statusLag,
                longestList));
    }

    private RateLimiter limiter(URI url, Credentials whose, ApiVersion counted) {
        if (rateLimiter == null && whose instanceof Credentials.ClientSecret client) {
            return SharedLimiters.ofThisProcess().of(url, client.id(), counted, surroundings.steady());
        }
        return rateLimiter == null ? RateLimiter.standard() : rateLimiter;
    }

    /**
     * The tenant counts lookups apart, unless requests go the same way; whose calls nobody knows are counted together.
     */
    private RateLimiter lookupLimiter(URI url, Credentials whose, RateLimiter limiter) {
        return whose instanceof Credentials.ClientSecret ? limiter(url, whose, LookupOperation.API_VERSION) : limiter;
    }

    private ClosableClient transport() {
        WholeBodyReader body = new WholeBodyReader(longestAnswer);
        return client == null
                ? new OkHttpTransport(timeouts, body)
                : new CustomTransport(client, timeouts.call(), body);
    }

    private static String value(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            // Without the text: it may hold a secret.
            throw new IllegalArgumentException("the value of " + BASE_URL + " is no URL");
        }
    }
}
