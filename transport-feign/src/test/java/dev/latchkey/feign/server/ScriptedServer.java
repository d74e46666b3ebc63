package dev.latchkey.feign.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.net.ServerSocketFactory;

/** Answers what was scripted, one reply a request; then what its function says. */
public final class ScriptedServer implements AutoCloseable {
    private static final String TOKENS = "/oauth/token";

    private final ServerSocket socket;
    private final URI url;
    private final Deque<Reply> script = new ConcurrentLinkedDeque<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile Function<Received, Reply> otherwise = request -> Reply.json(200, "{}");

    private ScriptedServer(ServerSocket socket, String url) {
        this.socket = socket;
        this.url = URI.create(url + socket.getLocalPort());
    }

    /** A server at a free port. */
    public static ScriptedServer start() {
        return start(ServerSocketFactory.getDefault(), "http://127.0.0.1:");
    }

    /** A server at a free port that speaks TLS. */
    public static ScriptedServer start(Certificate certificate) {
        return start(certificate.context().getServerSocketFactory(), "https://localhost:");
    }

    private static ScriptedServer start(ServerSocketFactory sockets, String url) {
        try {
            ServerSocket socket =
                    sockets.createServerSocket(0, 200, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
            ScriptedServer server = new ScriptedServer(socket, url);
            daemon(server::accept);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it is. */
    public URI url() {
        return url;
    }

    /** What the next requests get, in this order. */
    public ScriptedServer then(Reply... replies) {
        script.addAll(List.of(replies));
        return this;
    }

    /** What a request gets when nothing is scripted. */
    public ScriptedServer otherwise(Function<Received, Reply> function) {
        otherwise = function;
        return this;
    }

    /** All requests that have arrived whole, those for tokens excepted. */
    public List<Received> received() {
        return received.stream()
                .filter(request -> !request.path().equals(TOKENS))
                .toList();
    }

    /** The requests for tokens. */
    public List<Received> tokens() {
        return received.stream()
                .filter(request -> request.path().equals(TOKENS))
                .toList();
    }

    /** How many connections were made. */
    public int connections() {
        return accepted.get();
    }

    /** Hangs up on everybody and accepts nobody any more. */
    @Override
    public void close() {
        close(socket);
        connections.forEach(ScriptedServer::close);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                accepted.incrementAndGet();
                connections.add(connection);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream input = new BufferedInputStream(connection.getInputStream());
            Received request = Received.read(input);
            while (request != null) {
                received.add(request);
                Reply reply = script.poll();
                if (!(reply == null ? otherwise.apply(request) : reply).on(connection)) {
                    return;
                }
                request = Received.read(input);
            }
        } catch (IOException e) {
            // The client has hung up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.remove(connection);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
