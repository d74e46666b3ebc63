package dev.latchkey.cli.demo;

import dev.latchkey.emulator.Emulator;
import dev.latchkey.emulator.EmulatorBuilder;
import dev.latchkey.emulator.rate.RateLimit;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.FakeTenantBuilder;
import dev.latchkey.testkit.organisation.Organisation;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * An emulator that runs until the process ends.
 *
 * @param organisation the initial organisation
 * @param host the host that it listens on
 * @param port the port that it listens on; 0 for a free one
 * @param allowedHosts the names of hosts that calls may name besides localhost, addresses and the host
 * @param lenient whether unknown ids are accepted
 * @param limited whether the call rate of clients is limited
 */
public record Serving(
        Organisation organisation, String host, int port, Set<String> allowedHosts, boolean lenient, boolean limited) {

    /**
     * Starts the emulator, prints its address, and waits until the process ends or the thread is interrupted.
     *
     * @param out receives the address, in one line
     * @param err receives a warning if other machines can call
     * @throws CannotServeException if it cannot be started
     */
    public void run(PrintWriter out, PrintWriter err) {
        Emulator emulator = start();
        Thread stop = new Thread(emulator::close, "latchkey-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        if (!isLoopback()) {
            err.print("latchkey: listening on " + host
                    + ", so whoever reaches this machine can call; leave out --host to keep it to this machine\n");
            err.flush();
        }
        out.print("listening on " + emulator.getBaseUri() + "\n");
        out.flush();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException asked) {
            emulator.close();
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private Emulator start() {
        FakeTenantBuilder builder = FakeTenant.builder().organisation(organisation);
        try {
            FakeTenant tenant = (lenient ? builder.lenient() : builder).build();
            EmulatorBuilder emulator = Emulator.builder();
            allowHosts(emulator);
            return emulator.tenant(tenant)
                    .host(host)
                    .port(port)
                    .rateLimit(limited ? RateLimit.DEFAULT : RateLimit.OFF)
                    .runningClock()
                    .check(new Playground(tenant.clock()))
                    .start();
        } catch (UncheckedIOException e) {
            throw new CannotServeException(
                    e.getMessage()
                            + (isKnown()
                                    ? "; name another --port, or leave it out for a free one"
                                    : "; name another --host, or leave it out for this machine"),
                    e);
        }
    }

    private void allowHosts(EmulatorBuilder emulator) {
        try {
            allowedHosts.forEach(emulator::allowHost);
        } catch (IllegalArgumentException e) {
            throw new CannotServeException("--allow-host: " + e.getMessage(), e);
        }
    }

    private boolean isLoopback() {
        InetAddress address = address();
        return address != null && address.isLoopbackAddress();
    }

    private boolean isKnown() {
        return address() != null;
    }

    private @Nullable InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
