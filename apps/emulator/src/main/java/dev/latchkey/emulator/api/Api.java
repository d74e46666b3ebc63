package dev.latchkey.emulator.api;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.emulator.rate.RateLimiter;
import dev.latchkey.emulator.token.Caller;
import dev.latchkey.emulator.token.Tokens;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.behaviour.NotEmulatedException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Handles calls of the API, in all API versions. Thread-safe. */
public final class Api {
    private static final String BEARER = "bearer ";
    private static final String DEPRECATION_LINK =
            "<https://developer.sailpoint.com/docs/api/>; rel=\"deprecation\"; type=\"text/html\"";

    private final Refusals refusals = new Refusals(new TrackingIds());
    private final Routes routes = new Routes();
    private final FakeTenant tenant;
    private final Tokens tokens;
    private final RateLimiter limiter;

    /**
     * Creates the API of a tenant.
     *
     * @param tenant the tenant
     * @param tokens the valid tokens
     * @param limiter the rate limiter
     */
    public Api(FakeTenant tenant, Tokens tokens, RateLimiter limiter) {
        this.tenant = tenant;
        this.tokens = tokens;
        this.limiter = limiter;
    }

    /**
     * Finds the operation that a call addresses.
     *
     * @param call the call
     * @return the operation, if path and method belong to one
     */
    public Optional<Route> route(Call call) {
        return routes.at(call.getPath()).stream()
                .filter(route -> route.endpoint().getMethod().name().equals(call.getMethod()))
                .findFirst();
    }

    /**
     * Finds the lookup that a call addresses.
     *
     * @param call the call
     * @return the lookup, if the path belongs to one
     */
    public Optional<LookupRoute> lookup(Call call) {
        return LookupRoute.at(call.getPath()).filter(route -> route.isAskedBy(call));
    }

    /**
     * Identifies the caller.
     *
     * @param call the call
     * @return the caller, if the call has a valid token
     */
    public Optional<Caller> caller(Call call) {
        return Optional.ofNullable(standing(call))
                .filter(standing -> !standing.expired())
                .map(Tokens.Standing::caller);
    }

    /**
     * Handles a call that addresses no operation.
     *
     * @param call the call
     * @return 404, or 405 if the path belongs to an operation
     */
    public Reply refuse(Call call) {
        if (LookupRoute.at(call.getPath()).isPresent()) {
            return refusals.methodNotAllowed("GET");
        }
        List<Route> others = routes.at(call.getPath());
        return others.isEmpty()
                ? refusals.notFound()
                : refusals.methodNotAllowed(others.stream()
                        .map(route -> route.endpoint().getMethod().name())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /**
     * Handles a call: checks the token, the rate limit, the headers and the body; then the tenant decides.
     *
     * @param route the route of the call
     * @param call the call
     * @return the response
     */
    public Reply answer(Route route, Call call) {
        return announceDeprecation(decide(route, call), route.endpoint());
    }

    /**
     * Handles a lookup: checks the token and the rate limit, then returns what the caller is allowed to see.
     *
     * @param route the lookup
     * @param call the call
     * @return the response
     */
    public Reply answer(LookupRoute route, Call call) {
        return admitted(
                call,
                LookupOperation.API_VERSION,
                caller -> carriesExactly(call, route.operation().getRequiredHeaders())
                        ? asked(caller, view -> lookUp(view, route, call))
                        : refusals.experimentalHeaderMissing());
    }

    private Reply lookUp(FakeTenant view, LookupRoute route, Call call) {
        try {
            return new Lookups(view, call).answer(route);
        } catch (LookupRefusedException e) {
            return refusals.lookup(e.getStatus(), String.valueOf(e.getMessage()));
        }
    }

    private Reply decide(Route route, Call call) {
        Endpoint endpoint = route.endpoint();
        return admitted(call, endpoint.getApiVersion(), caller -> {
            if (!carriesExactly(call, requiredHeaders(endpoint))) {
                return refusals.experimentalHeaderMissing();
            }
            if (call.getBody().length > 0
                    && !call.mediaType().orElse("application/json").endsWith("json")) {
                return refusals.unsupportedMediaType();
            }
            return asked(caller, view -> Operations.call(view.in(endpoint.getApiVersion()), route, call));
        });
    }

    /** Continues with the caller of a valid token, unless the rate limit is exceeded. */
    private Reply admitted(Call call, ApiVersion counted, Function<Caller, Reply> further) {
        Tokens.@Nullable Standing standing = standing(call);
        if (standing == null) {
            return refusals.unauthenticated(
                    call.header("authorization").isPresent()
                            ? "(synthetic) JWT validation failed: JWT is unknown"
                            : "(synthetic) JWT validation failed: JWT is missing");
        }
        if (standing.expired()) {
            return refusals.unauthenticated("JWT validation failed: JWT is expired");
        }
        Caller caller = standing.caller();
        Duration wait = limiter.take(caller.clientId() + " " + counted);
        return wait.isZero() ? further.apply(caller) : refusals.rateLimited(wait);
    }

    /** For closing in v2024, one document requires the header and another one does not. */
    private Map<String, String> requiredHeaders(Endpoint endpoint) {
        return endpoint.getOperation() == Operation.CLOSE && !tenant.does(Behaviour.CLOSE_IS_EXPERIMENTAL)
                ? Map.of()
                : endpoint.getRequiredHeaders();
    }

    private static boolean carriesExactly(Call call, Map<String, String> headers) {
        return headers.entrySet().stream()
                .allMatch(header -> call.header(header.getKey())
                        .filter(header.getValue()::equalsIgnoreCase)
                        .isPresent());
    }

    private Reply asked(Caller caller, Function<FakeTenant, Reply> tenantAnswers) {
        FakeTenant view;
        try {
            view = view(caller);
        } catch (IllegalArgumentException gone) {
            return refusals.unauthenticated("(synthetic) JWT validation failed: " + gone.getMessage());
        }
        try {
            return tenantAnswers.apply(view);
        } catch (UnreadableException e) {
            return refusals.unreadable(String.valueOf(e.getMessage()));
        } catch (TenantException.Refused e) {
            return Refusals.of(e.getRejection());
        } catch (NotEmulatedException e) {
            return refusals.notEmulated(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return refusals.failed(e.toString());
        }
    }

    /** Fails if an organisation without this person was restored after the token was issued. */
    private FakeTenant view(Caller caller) {
        IdentityId person = caller.person();
        return person == null ? tenant.asApi() : tenant.as(person);
    }

    private Tokens.@Nullable Standing standing(Call call) {
        String header = call.header("authorization").orElse("");
        return header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? tokens.find(header.substring(BEARER.length()).strip())
                : null;
    }

    private static Reply announceDeprecation(Reply reply, Endpoint endpoint) {
        return endpoint.getDeprecatedSince()
                .map(day -> reply.with("Deprecation", "@" + startOf(day)).with("Link", DEPRECATION_LINK))
                .orElse(reply);
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
