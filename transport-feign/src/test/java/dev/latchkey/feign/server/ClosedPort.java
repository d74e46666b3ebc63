package dev.latchkey.feign.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** A port at which nobody listens, and nobody else can begin to: every connection is refused. */
public final class ClosedPort implements AutoCloseable {
    private final Socket holder = new Socket();

    /** Takes a free port. */
    public ClosedPort() {
        try {
            holder.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where nobody answers. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + holder.getLocalPort());
    }

    @Override
    public void close() {
        try {
            holder.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
