package dev.latchkey.emulator;

import dev.latchkey.emulator.api.Api;
import dev.latchkey.emulator.control.BodyCheck;
import dev.latchkey.emulator.control.ConsoleFiles;
import dev.latchkey.emulator.control.ControlApi;
import dev.latchkey.emulator.control.ControlContext;
import dev.latchkey.emulator.fault.FaultScript;
import dev.latchkey.emulator.grade.Grader;
import dev.latchkey.emulator.http.HostGuard;
import dev.latchkey.emulator.http.HttpListener;
import dev.latchkey.emulator.rate.RateLimit;
import dev.latchkey.emulator.rate.RateLimiter;
import dev.latchkey.emulator.token.TokenEndpoint;
import dev.latchkey.emulator.token.Tokens;
import dev.latchkey.emulator.wire.WireLog;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.Organisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds and starts an {@link Emulator}. */
public final class EmulatorBuilder {
    private static final String LOOPBACK = "127.0.0.1";

    /** The lifetime observed on a tenant. A client that assumes an hour fails. */
    private static final Duration TOKEN_LIFETIME = Duration.ofSeconds(749);

    private static final Pattern HOST_NAME = Pattern.compile("[\\p{Alnum}._-]+");

    private final Set<String> allowedHosts = new HashSet<>();
    private Duration requestTimeout = Duration.ofSeconds(30);
    private @Nullable FakeTenant tenant;
    private String host = LOOPBACK;
    private int port;
    private RateLimit rateLimit = RateLimit.DEFAULT;
    private Duration tokenLifetime = TOKEN_LIFETIME;
    private boolean runningClock;
    private @Nullable BodyCheck check;
    private LongSupplier nanoTime = System::nanoTime;

    EmulatorBuilder() {}

    /**
     * Sets the organisation of the tenant.
     *
     * @param organisation the initial organisation
     * @return this
     */
    public EmulatorBuilder organisation(Organisation organisation) {
        return tenant(FakeTenant.of(organisation));
    }

    /**
     * Sets the tenant. Default: a tenant with the demo organisation.
     *
     * @param value the tenant, with its profile and its clock
     * @return this
     */
    public EmulatorBuilder tenant(FakeTenant value) {
        this.tenant = value;
        return this;
    }

    /**
     * Sets the host to listen on. Default: {@code 127.0.0.1}, which only this machine can call.
     *
     * @param value an address or a name of this machine
     * @return this
     */
    public EmulatorBuilder host(String value) {
        this.host = value;
        return this;
    }

    /**
     * Sets the port to listen on. Default: a free port.
     *
     * @param value the port; 0 for a free port
     * @return this
     * @throws IllegalArgumentException if it is not a valid port
     */
    public EmulatorBuilder port(int value) {
        if (value < 0 || value > 65_535) {
            throw new IllegalArgumentException("the port is " + value + "; ports are 0 to 65535");
        }
        this.port = value;
        return this;
    }

    /**
     * Sets the rate limit for each client and API version. Default: {@link RateLimit#DEFAULT}.
     *
     * @param value the limit
     * @return this
     */
    public EmulatorBuilder rateLimit(RateLimit value) {
        this.rateLimit = value;
        return this;
    }

    /**
     * Sets the lifetime of tokens. Default: 749 seconds.
     *
     * @param value the lifetime, in whole seconds on the wire
     * @return this
     * @throws IllegalArgumentException if it is less than a second
     */
    public EmulatorBuilder tokenLifetime(Duration value) {
        if (value.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("tokens are good for " + value + "; let it be a second at least");
        }
        this.tokenLifetime = value;
        return this;
    }

    /**
     * Lets the tenant's clock advance with real time between calls. Default: it only advances when it is moved.
     *
     * @return this
     */
    public EmulatorBuilder runningClock() {
        this.runningClock = true;
        return this;
    }

    /**
     * Sets the check of bodies for the playground of the console. Default: no playground.
     *
     * @param value the check
     * @return this
     */
    public EmulatorBuilder check(BodyCheck value) {
        this.check = value;
        return this;
    }

    /**
     * Allows an additional host name. Default: {@code localhost}, addresses, and the host that the emulator listens on,
     * because other web sites can make their own host names point to this machine.
     *
     * @param name the host name as clients send it in {@code Host}, without a port; not case-sensitive
     * @return this
     * @throws IllegalArgumentException if the name is blank or contains anything but a host name
     */
    public EmulatorBuilder allowHost(String name) {
        if (!HOST_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not a host name; set the name only, without scheme, port and path");
        }
        allowedHosts.add(name);
        return this;
    }

    /**
     * Sets the longest time in which a client sends a body or receives a response; then its connection is closed.
     * Default: 30 seconds.
     *
     * @param value the longest time
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public EmulatorBuilder requestTimeout(Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("the time-out is " + value + "; take one that is positive");
        }
        this.requestTimeout = value;
        return this;
    }

    /** Sets the source of real time, for tests. */
    EmulatorBuilder nanoTime(LongSupplier value) {
        this.nanoTime = value;
        return this;
    }

    /**
     * Starts the emulator. It accepts calls when this method returns.
     *
     * <p>Sets the system properties {@code sun.net.httpserver.nodelay} and {@code sun.net.httpserver.maxReqTime},
     * unless they are set already. Without the first, every call takes 44 ms on Java 17; without the second, there is
     * no limit on the time in which a client sends its headers.
     *
     * @return the emulator
     * @throws UncheckedIOException if the emulator cannot listen on the host and port; the message states both and the
     *     reason
     */
    public Emulator start() {
        FakeTenant emulated = tenant == null ? FakeTenant.create() : tenant;
        EmulatorClock clock = new EmulatorClock(emulated.clock(), nanoTime, runningClock);
        Tokens tokens = new Tokens(clock, tokenLifetime);
        RateLimiter limiter = new RateLimiter(rateLimit, clock);
        FaultScript faults = new FaultScript();
        Grader grader = new Grader(tokenLifetime);
        WireLog log = new WireLog();
        Runnable forget = () -> {
            clock.accept();
            faults.clear();
            grader.clear();
            limiter.clear();
            log.clear();
        };
        Set<String> names = new HashSet<>(allowedHosts);
        names.add(host);
        Dispatcher dispatcher = new Dispatcher(
                new HostGuard(names),
                new Api(emulated, tokens, limiter),
                new TokenEndpoint(emulated::organisation, tokens),
                new ControlApi(new ControlContext(emulated, faults, grader, log, forget, check)),
                new ConsoleFiles(),
                faults,
                clock,
                new Recorder(log, grader, clock));
        HttpListener listener = listen(dispatcher);
        return new Emulator(listener, baseUri(listener.getPort()), emulated, faults, grader, log);
    }

    private HttpListener listen(Dispatcher dispatcher) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        try {
            if (address.isUnresolved()) {
                throw new IOException("there is no such host");
            }
            return HttpListener.start(address, requestTimeout, Dispatcher::maxBody, dispatcher::answer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
        }
    }

    private URI baseUri(int actualPort) {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + actualPort);
    }
}
