package dev.latchkey.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Listens on a socket and passes calls to a handler, up to 64 at a time, until it is closed. */
public final class HttpListener implements AutoCloseable {
    private static final int MAX_TARGET = 8 * 1024;

    /** Further callers wait, so that slow clients cannot occupy an unlimited number of threads. */
    private static final int MAX_THREADS = 64;

    private static final Duration IDLE = Duration.ofSeconds(30);

    /** Without it, Java 17 sends headers and body in a way that makes the client's system wait 40 ms between them. */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    /** In seconds; the server of the JDK closes connections whose headers take longer. */
    private static final String MAX_REQUEST_TIME = "sun.net.httpserver.maxReqTime";

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final ScheduledExecutorService timer;
    private final Duration timeout;
    private final ToIntFunction<String> maxBody;
    private final Function<Call, Answer> handler;

    private HttpListener(
            HttpServer server, Duration timeout, ToIntFunction<String> maxBody, Function<Call, Answer> handler) {
        AtomicInteger number = new AtomicInteger();
        this.server = server;
        this.threads = new ThreadPoolExecutor(
                MAX_THREADS,
                MAX_THREADS,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> daemon(task, "latchkey-emulator-" + number.incrementAndGet()));
        this.threads.allowCoreThreadTimeOut(true);
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "latchkey-emulator-timer"));
        this.timeout = timeout;
        this.maxBody = maxBody;
        this.handler = handler;
    }

    /**
     * Starts listening.
     *
     * @param address the address; port 0 for any free port
     * @param timeout the longest time for sending a body, and for receiving a response
     * @param maxBody the largest size of a body in bytes, by path
     * @param handler handles calls; called by many threads at a time
     * @return the listener
     * @throws IOException if the address is not available
     */
    public static HttpListener start(
            InetSocketAddress address, Duration timeout, ToIntFunction<String> maxBody, Function<Call, Answer> handler)
            throws IOException {
        setUnlessSet(NO_DELAY, "true");
        setUnlessSet(MAX_REQUEST_TIME, "30");
        HttpServer server = HttpServer.create(address, 0);
        HttpListener listener = new HttpListener(server, timeout, maxBody, handler);
        server.setExecutor(listener.threads);
        server.createContext("/", listener::handle);
        server.start();
        return listener;
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** {@return the port} */
    public int getPort() {
        return server.getAddress().getPort();
    }

    /** Stops at once: closes open connections and interrupts calls in progress. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        timer.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String target = target(exchange.getRequestURI());
        if (target.length() > MAX_TARGET) {
            return Answer.whole(Reply.of(414));
        }
        int limit = maxBody.applyAsInt(exchange.getRequestURI().getRawPath());
        byte[] body = read(exchange, limit);
        if (body.length > limit) {
            return Answer.whole(Reply.of(413).with("Connection", "close"));
        }
        Call call;
        try {
            call = new Call(exchange.getRequestMethod(), target, headers(exchange), body);
        } catch (IllegalArgumentException notPercentEncoded) {
            return Answer.whole(Reply.of(400));
        }
        return handler.apply(call);
    }

    /** A client that uses this as a proxy also sends the host. */
    private static String target(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private byte[] read(HttpExchange exchange, int limit) throws IOException {
        Future<?> end = closeInTime(exchange);
        try {
            return exchange.getRequestBody().readNBytes(limit + 1);
        } finally {
            end.cancel(false);
        }
    }

    /** Closing the connection ends a blocked read or write. */
    private Future<?> closeInTime(HttpExchange exchange) {
        return timer.schedule(exchange::close, timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return headers;
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException, InterruptedException {
        Delivery delivery = answer.delivery();
        if (delivery instanceof Delivery.Dropped) {
            return;
        }
        Reply reply = answer.reply();
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        reply.getHeaders().forEach(exchange.getResponseHeaders()::set);
        byte[] body = reply.getBody();
        boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        Future<?> end = delivery instanceof Delivery.Slow ? null : closeInTime(exchange);
        try {
            exchange.sendResponseHeaders(reply.getStatus(), none ? -1 : body.length);
            if (!none) {
                write(exchange.getResponseBody(), body, delivery);
            }
        } finally {
            if (end != null) {
                end.cancel(false);
            }
        }
    }

    private static void write(OutputStream out, byte[] body, Delivery delivery)
            throws IOException, InterruptedException {
        if (delivery instanceof Delivery.Cut) {
            out.write(body, 0, body.length / 2);
            out.flush();
        } else if (delivery instanceof Delivery.Slow slow) {
            // Later JDKs delay the head of a response until its body is flushed, but only the body should be slow.
            out.flush();
            for (byte octet : body) {
                Thread.sleep(slow.pause().toMillis());
                out.write(octet);
                out.flush();
            }
        } else {
            out.write(body);
        }
    }
}
