package dev.latchkey.feign;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Creates sockets that detect bytes that no call is waiting for. OkHttp would treat them as the response to the next
 * call on the connection. Thread-safe.
 */
final class WatchedSockets extends SocketFactory {
    private final Map<Ends, Watched> open = new ConcurrentHashMap<>();

    /** Returns the socket below a connection, even below TLS; null if it was not created here. */
    @Nullable
    Watched below(Socket socket) {
        return socket instanceof Watched watched ? watched : open.get(Ends.of(socket));
    }

    @Override
    public Socket createSocket() {
        return new Watched(open);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
    }

    private Socket connected(SocketAddress remote, @Nullable SocketAddress local) throws IOException {
        Socket socket = createSocket();
        try {
            if (local != null) {
                socket.bind(local);
            }
            socket.connect(remote);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** A socket that counts reads. */
    static final class Watched extends Socket {
        private final Map<Ends, Watched> open;
        private volatile @Nullable Ends ends;
        private @Nullable InputStream input;
        private volatile boolean used;
        private final AtomicLong reads = new AtomicLong();

        private Watched(Map<Ends, Watched> open) {
            this.open = open;
        }

        /** Checks whether unsolicited bytes arrived since the previous call. A new socket has had no previous call. */
        boolean hasSurplus() throws IOException {
            boolean again = used;
            used = true;
            return again && getInputStream().available() > 0;
        }

        /** The number of reads. */
        long reads() {
            return reads.get();
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            super.connect(endpoint, timeout);
            Ends known = Ends.of(this);
            ends = known;
            open.put(known, this);
        }

        @Override
        public synchronized InputStream getInputStream() throws IOException {
            if (input == null) {
                input = new Counting(super.getInputStream());
            }
            return input;
        }

        @Override
        public synchronized void close() throws IOException {
            Ends known = ends;
            if (known != null) {
                open.remove(known, this);
            }
            super.close();
        }

        /** Read by one thread at a time. */
        private final class Counting extends FilterInputStream {
            private Counting(InputStream input) {
                super(input);
            }

            @Override
            public int read() throws IOException {
                return counted(super.read());
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return counted(super.read(bytes, offset, length));
            }

            private int counted(int result) {
                reads.incrementAndGet();
                return result;
            }
        }
    }

    /** Both addresses of a connection, which identify an open connection. */
    private record Ends(SocketAddress local, SocketAddress remote) {
        static Ends of(Socket socket) {
            return new Ends(socket.getLocalSocketAddress(), socket.getRemoteSocketAddress());
        }
    }
}
