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

    /** HTTP clients count milliseconds in 32 bits. */
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(24);

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
     * Sets the tenant at {@code https://<name>.api.identitynow.com}.
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
     * Sets the base URL of a tenant at another host. The paths of operations are appended to the URL.
     *
     * @param url scheme, host, and optionally port and path; {@code https}, or {@code http} for a loopback host
     * @return this
     * @throws IllegalArgumentException if the URL has another form, ends with the path of an API version, or is the
     *     address of a tenant's web pages; the message names the address of the API
     */
    public FeignTenantBuilder baseUrl(URI url) {
        this.baseUrl = BaseUrl.checked(url);
        return this;
    }

    /**
     * Reads base URL, client id and secret from the variables of the vendor's tools: {@code SAIL_BASE_URL}, {@code
     * SAIL_CLIENT_ID} and {@code SAIL_CLIENT_SECRET}.
     *
     * @param environment the variables, usually {@code System.getenv()}
     * @return this
     * @throws IllegalArgumentException if one of the three is missing; the message lists all that are missing
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
     * Authenticates as an API client of the tenant, or with a personal access token.
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
     * Authenticates with an existing token.
     *
     * @param token the token
     * @return this
     * @throws IllegalArgumentException if it cannot be a token
     * @see Credentials#token
     */
    public FeignTenantBuilder token(String token) {
        return credentials(Credentials.token(token));
    }

    /**
     * Authenticates with tokens that the application supplies.
     *
     * @param tokens called before every attempt
     * @return this
     * @see Credentials#supplier
     */
    public FeignTenantBuilder tokens(Supplier<String> tokens) {
        return credentials(Credentials.supplier(tokens));
    }

    /**
     * Sets the credentials.
     *
     * @param value the credentials
     * @return this
     */
    public FeignTenantBuilder credentials(Credentials value) {
        this.credentials = Objects.requireNonNull(value, "credentials");
        return this;
    }

    /**
     * Sets the API version. Default: {@link ApiVersion#DEFAULT}.
     *
     * @param chosen the API version
     * @return this
     */
    public FeignTenantBuilder apiVersion(ApiVersion chosen) {
        this.apiVersion = Objects.requireNonNull(chosen, "apiVersion");
        return this;
    }

    /**
     * Sets a client other than the built-in one. Its attempts run in threads of their own, so that the timeout for the
     * whole call applies. Feign's options pass it the timeouts and tell it not to follow redirects. <strong>It must not
     * repeat calls by itself</strong>; otherwise a request can be submitted twice. OkHttp repeats calls by default, and
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
     * Observes each attempt, including those for tokens, with {@link MicrometerObservations} or another Feign
     * capability. A capability can only enrich the client.
     *
     * @param capability the capability
     * @return this
     */
    public FeignTenantBuilder observedBy(Capability capability) {
        capabilities.add(capability);
        return this;
    }

    /**
     * Sets the timeouts of an attempt. Defaults: connect 10 s, read 60 s, call 60 s.
     *
     * @param connect the time until there is a connection
     * @param read the time between two parts of the response
     * @param call the time from the beginning of the attempt to the end of the response
     * @return this
     * @throws IllegalArgumentException if a time is less than a millisecond, since zero would mean to wait forever, or
     *     more than 24 days, which HTTP clients cannot count
     */
    public FeignTenantBuilder timeouts(Duration connect, Duration read, Duration call) {
        for (Duration time : List.of(connect, read, call)) {
            if (time.compareTo(Duration.ofMillis(1)) < 0) {
                throw new IllegalArgumentException("a time-out is " + time + "; name at least a millisecond");
            }
            if (time.compareTo(LONGEST_TIMEOUT) > 0) {
                throw new IllegalArgumentException("a time-out is " + time + "; name at most 24 days");
            }
        }
        this.timeouts = new Timeouts(connect, read, call);
        return this;
    }

    /**
     * Sets the retries. Default: {@link RetryPolicy#standard()}.
     *
     * @param policy the number of attempts and the pauses
     * @return this
     */
    public FeignTenantBuilder retries(RetryPolicy policy) {
        this.retries = Objects.requireNonNull(policy, "retries");
        return this;
    }

    /**
     * Sets the rate limiter. Default: a {@link RateLimiter#standard()}, shared by all tenants of this process with the
     * same base URL, client id, API version and clock. A tenant with tokens from the application has a limiter of its
     * own, because the client id is not known.
     *
     * @param limiter a limiter for this client id and API version
     * @return this
     */
    public FeignTenantBuilder rateLimiter(RateLimiter limiter) {
        this.rateLimiter = Objects.requireNonNull(limiter, "rateLimiter");
        return this;
    }

    /**
     * Sets the application's name for the header {@code User-Agent}. The library's own name and version follow it.
     *
     * @param product the application, such as {@code joiner-bot/2.1}
     * @return this
     * @throws IllegalArgumentException if it is blank or contains a character that is not allowed in headers
     */
    public FeignTenantBuilder userAgent(String product) {
        if (product.isBlank() || !product.chars().allMatch(character -> character >= ' ' && character < 127)) {
            throw new IllegalArgumentException(
                    "the user agent is blank or contains a character that is not allowed in a header");
        }
        this.application = product.strip();
        return this;
    }

    /**
     * Disables the marks of requests. By default, each submitted item gets the entry {@code latchkeyCorrelation} in its
     * client metadata, with a random value, unless the caller has set one. Without marks, {@code reconcile} finds out
     * less: usually only that nothing happened, or that the evidence is not sufficient.
     *
     * @return this
     */
    public FeignTenantBuilder withoutCorrelation() {
        this.correlated = false;
        return this;
    }

    /**
     * Sets the longest delay of the status list. Default: 30 seconds. {@code reconcile} searches the list for this time
     * before it returns that a request did not happen.
     *
     * @param lag a time longer than rows ever take to appear
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
     * Sets the largest size of a response in bytes. Default: 32 MiB. A longer response is a failure, so that it cannot
     * exhaust the memory.
     *
     * @param bytes the largest size
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
     * Sets the largest number of rows that a lookup reads of one list. Default: 5,000. A list with more rows is not
     * read, and the result is {@link dev.latchkey.model.directory.Lookup.Reason#TOO_MANY}. Lookups by id never have
     * that many rows.
     *
     * @param rows the largest number
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
     * Sets the longest time for reading all pages of one list, including waits for the rate limit. Default: 30 minutes.
     * A stream that has not ended by then fails with {@link dev.latchkey.model.tenant.TenantException.Unavailable}.
     * Time that the caller uses between two pages does not count. The limit also applies to {@code reconcile}.
     *
     * @param most the longest time
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
     * Adds a listener for events that results do not show. The thread of each call calls the listeners, so several
     * threads can call a listener at once. Exceptions of listeners are reported to the system logger {@code
     * dev.latchkey.feign} and do not end a call.
     *
     * @param listener receives the events
     * @return this
     */
    public FeignTenantBuilder onEvent(Consumer<TransportEvent> listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Sets the clock, the pauses and the random source, for tests and virtual clocks.
     *
     * @param clock returns the time, and measures durations
     * @param pauser pauses the thread
     * @param random spreads retries and creates the values of {@code latchkeyCorrelation}; it must be thread-safe
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
     * The tenant counts lookups separately, unless requests use the same API version. If the client id is not known,
     * all calls share a limiter.
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
            // Without the text, which can contain a secret.
            throw new IllegalArgumentException("the value of " + BASE_URL + " is not a URL");
        }
    }
}
