package dev.latchkey.feign;

import dev.latchkey.model.version.ApiVersion;
import feign.Feign;
import feign.Retryer;
import java.net.URI;
import java.time.Duration;

/**
 * Puts a tenant together from what a builder was told.
 *
 * @param baseUrl where the tenant is
 * @param apiVersion which operations it is asked for, and how
 * @param credentials who calls
 * @param userAgent with what
 * @param chain what calls go through
 * @param timeouts how long an attempt may take
 * @param limiter what spreads the calls about requests
 * @param lookupLimiter what spreads lookups
 * @param longestLookup how many rows of a list a lookup reads
 * @param correlation what marks submissions
 * @param statusLag how long to look for a mark
 * @param longestList how long to read a list
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
        AccessRequestApi api = feign().contract(new OperationContract(apiVersion))
                .encoder(new JsonEncoder())
                .client(chain.operations(tokens, limiter))
                .target(destination(AccessRequestApi.class));
        return new ApiCaller(apiVersion, api, new DeprecationNotices(chain.events()));
    }

    FeignDirectory directory(TokenSource tokens) {
        LookupApi api = feign().contract(new OperationContract(apiVersion))
                .encoder(new JsonEncoder())
                .client(chain.operations(tokens, lookupLimiter))
                .target(destination(LookupApi.class));
        return new FeignDirectory(
                new LookupCaller(api, longestLookup), tokens, surroundings().clock());
    }

    Environment surroundings() {
        return chain.surroundings();
    }

    /** The source of tokens for all calls of the tenant. */
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
     * The Feign builder that both interfaces share. Feign's own retryer sees too little: {@link RetryingClient}
     * repeats. Its decoders see successes alone: every answer is taken as it comes.
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
