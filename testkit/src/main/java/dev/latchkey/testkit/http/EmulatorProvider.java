package dev.latchkey.testkit.http;

import dev.latchkey.testkit.FakeTenant;

/**
 * Serves fake tenants over HTTP. Found by {@link java.util.ServiceLoader}: {@code latchkey-emulator} has one.
 * Thread-safe.
 */
public interface EmulatorProvider {

    /**
     * Serves a tenant on a free port of the loopback address.
     *
     * @param tenant what is served, through all API versions
     * @return the emulator; it can be called when this returns
     */
    RunningEmulator start(FakeTenant tenant);
}
