package dev.latchkey.feign;

import dev.latchkey.model.version.ApiVersion;
import feign.Client;
import feign.Contract;
import feign.Feign;
import feign.Retryer;
import java.net.URI;
import java.time.Duration;

/**
 * Assembles a tenant from the options of its builder.
 *
 * @param baseUrl the base URL of the tenant
 * @param apiVersion the API version
 * @param credentials the credentials
 * @param userAgent the value of the User-Agent header
 * @param chain the steps of a call
 * @param timeouts the timeouts of an attempt
 * @param limiter the rate limiter of the access request operations
 * @param lookupLimiter the rate limiter of lookups
 * @param longestLookup the largest number of rows of a lookup
 * @param correlation marks submissions
 * @param statusLag the time to search for a mark
 * @param longestList the longest time for reading a list
 */
record TenantWiring(
        URI baseUrl,
        ApiVersion apiVersion,
        Credentials credentials,
        String userAgent,
        Chain chain,
        Timeouts timeouts,
        RateLimiter limiter,
        RateLimiter lookupLimiter,
        int longestLookup,
        Correlation correlation,
        Duration statusLag,
        Duration longestList) {

    ApiCaller exchange(TokenSource tokens) {
        return new ApiCaller(
                apiVersion,
                calls(AccessRequestApi.class, chain.operations(tokens, limiter)),
                new DeprecationNotices(chain.events()));
    }

    FeignDirectory directory(TokenSource tokens) {
        LookupApi api = calls(LookupApi.class, chain.operations(tokens, lookupLimiter));
        return new FeignDirectory(
                new LookupCaller(api, longestLookup), tokens, surroundings().clock());
    }

    private <T> T calls(Class<T> type, Client client) {
        Contract contract = new OperationContract(apiVersion);
        Destination<T> destination = destination(type);
        JsonEncoder encoder = new JsonEncoder();
        return feign().contract(contract)
                .encoder(encoder)
                .client(client)
                .invocationHandlerFactory(
                        new FixedPathCalls(contract, destination, encoder, client, timeouts.options()))
                .target(destination);
    }

    Environment surroundings() {
        return chain.surroundings();
    }

    /** Creates the source of tokens for all calls of the tenant. */
    TokenSource tokens() {
        if (credentials instanceof Credentials.Supplied supplied) {
            return new SuppliedTokens(supplied);
        }
        TokenEndpoint endpoint = feign().client(chain.tokens()).target(destination(TokenEndpoint.class));
        return new FetchedTokens(
                new TokenFetch(
                        endpoint,
                        (Credentials.ClientSecret) credentials,
                        surroundings().steady()),
                surroundings().steady());
    }

    /**
     * Returns the Feign builder that both interfaces share. Feign's retryer is disabled because it has too little
     * information; {@link RetryingClient} repeats calls. Feign's decoders only see successes, so every response is
     * returned unchanged.
     */
    private Feign.Builder feign() {
        return Feign.builder()
                .options(timeouts.options())
                .retryer(Retryer.NEVER_RETRY)
                .responseInterceptor((context, next) -> HttpAnswer.of(context.response()));
    }

    private <T> Destination<T> destination(Class<T> calls) {
        return new Destination<>(calls, baseUrl.toString(), userAgent);
    }
}
