package dev.latchkey.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Listens on a socket and hands calls on, each in a thread of its own, until it is closed. */
public final class HttpListener implements AutoCloseable {
    private static final int MAX_TARGET = 8 * 1024;
    private static final int MAX_BODY = 10 * 1024 * 1024;

    /** Without it Java 17 sends headers and body such that the client's system waits 40 ms between them. */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Function<Call, Answer> handler;

    private HttpListener(HttpServer server, ExecutorService threads, Function<Call, Answer> handler) {
        this.server = server;
        this.threads = threads;
        this.handler = handler;
    }

    /**
     * Starts to listen.
     *
     * @param address where; port 0 for any that is free
     * @param handler answers calls; called by many threads at a time
     * @return the listener
     * @throws IOException if the address cannot be had
     */
    public static HttpListener start(InetSocketAddress address, Function<Call, Answer> handler) throws IOException {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        HttpServer server = HttpServer.create(address, 0);
        AtomicInteger number = new AtomicInteger();
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "latchkey-emulator-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        HttpListener listener = new HttpListener(server, threads, handler);
        server.setExecutor(threads);
        server.createContext("/", listener::handle);
        server.start();
        return listener;
    }

    /** {@return the port that is listened on} */
    public int getPort() {
        return server.getAddress().getPort();
    }

    /** Stops at once: open connections are closed, calls that are being answered are interrupted. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
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
        byte[] body = read(exchange.getRequestBody());
        if (body.length > MAX_BODY) {
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

    /** A client that takes this for a proxy names the host as well. */
    private static String target(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(MAX_BODY + 1);
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return headers;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException, InterruptedException {
        Delivery delivery = answer.delivery();
        if (delivery instanceof Delivery.Dropped) {
            return;
        }
        Reply reply = answer.reply();
        reply.getHeaders().forEach(exchange.getResponseHeaders()::set);
        byte[] body = reply.getBody();
        boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(reply.getStatus(), none ? -1 : body.length);
        if (!none) {
            write(exchange.getResponseBody(), body, delivery);
        }
    }

    private static void write(OutputStream out, byte[] body, Delivery delivery)
            throws IOException, InterruptedException {
        if (delivery instanceof Delivery.Cut) {
            out.write(body, 0, body.length / 2);
            out.flush();
        } else if (delivery instanceof Delivery.Slow slow) {
            // Later JDKs keep the head of an answer back until its body is flushed; only the body is to be slow.
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
