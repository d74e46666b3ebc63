package dev.latchkey.testkit.http;

import dev.latchkey.testkit.FakeTenant;

/**
 * Serves fake tenants over HTTP. {@link java.util.ServiceLoader} finds implementations; {@code latchkey-emulator} has
 * one. Thread-safe.
 */
public interface EmulatorProvider {

    /**
     * Serves a tenant on a free port of the loopback address.
     *
     * @param tenant the tenant, which is served in all API versions
     * @return the running emulator
     */
    RunningEmulator start(FakeTenant tenant);
}
