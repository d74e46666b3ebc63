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

/** Says what an {@link Emulator} is like, and starts it. */
public final class EmulatorBuilder {
    private static final String LOOPBACK = "127.0.0.1";

    /** The lifetime that was seen at a tenant. A client that assumes an hour fails. */
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
     * Emulates a tenant with an organisation.
     *
     * @param organisation what the tenant starts from
     * @return this
     */
    public EmulatorBuilder organisation(Organisation organisation) {
        return tenant(FakeTenant.of(organisation));
    }

    /**
     * Emulates a tenant; unless said, one with the demo organisation.
     *
     * @param value the tenant, with its profile and its clock
     * @return this
     */
    public EmulatorBuilder tenant(FakeTenant value) {
        this.tenant = value;
        return this;
    }

    /**
     * Listens on a host; unless said, on {@code 127.0.0.1}, where only this machine can call.
     *
     * @param value an address or a name of this machine
     * @return this
     */
    public EmulatorBuilder host(String value) {
        this.host = value;
        return this;
    }

    /**
     * Listens on a port; unless said, on one that is free.
     *
     * @param value the port; 0 for one that is free
     * @return this
     * @throws IllegalArgumentException if it is no port
     */
    public EmulatorBuilder port(int value) {
        if (value < 0 || value > 65_535) {
            throw new IllegalArgumentException("the port is " + value + "; ports are 0 to 65535");
        }
        this.port = value;
        return this;
    }

    /**
     * Limits how often a client may call an API version; unless said, {@link RateLimit#DEFAULT}.
     *
     * @param value the limit
     * @return this
     */
    public EmulatorBuilder rateLimit(RateLimit value) {
        this.rateLimit = value;
        return this;
    }

    /**
     * Sets the lifetime of tokens; unless said, 749 seconds.
     *
     * @param value how long, in whole seconds on the wire
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
     * Lets the tenant's clock run with real time, from one call to the next. Unless said, it stands still until it is
     * moved.
     *
     * @return this
     */
    public EmulatorBuilder runningClock() {
        this.runningClock = true;
        return this;
    }

    /**
     * Checks bodies for the playground of the console; unless said, there is no playground.
     *
     * @param value what checks them
     * @return this
     */
    public EmulatorBuilder check(BodyCheck value) {
        this.check = value;
        return this;
    }

    /**
     * Answers to a name of a host, too. Without this only to {@code localhost}, to addresses and to the host that is
     * listened on: a web page of a stranger can make a name of its own point to this machine.
     *
     * @param name a name as clients say it in {@code Host}, without a port, in any case
     * @return this
     * @throws IllegalArgumentException if the name is blank or holds more than a name
     */
    public EmulatorBuilder allowHost(String name) {
        if (!HOST_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name of a host; give the name alone, without scheme, port and path");
        }
        allowedHosts.add(name);
        return this;
    }

    /**
     * Closes the connection of a client that takes longer to send a body, or to take an answer. Default: 30 seconds.
     *
     * @param value how long
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

    /** Measures real time otherwise, for tests. */
    EmulatorBuilder nanoTime(LongSupplier value) {
        this.nanoTime = value;
        return this;
    }

    /**
     * Starts the emulator. It can be called when this returns.
     *
     * <p>The properties {@code sun.net.httpserver.nodelay} and {@code sun.net.httpserver.maxReqTime} of the process are
     * set, unless they are already: without the first every call takes 44 ms on Java 17, without the second a client
     * can send its headers as slowly as it likes.
     *
     * @return the emulator
     * @throws UncheckedIOException if host and port cannot be listened on; the message says which and why
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
