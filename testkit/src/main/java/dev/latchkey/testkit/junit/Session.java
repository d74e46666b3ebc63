package dev.latchkey.testkit.junit;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.FakeTenantBuilder;
import dev.latchkey.testkit.call.LoggedCall;
import dev.latchkey.testkit.http.RunningEmulator;
import dev.latchkey.testkit.http.WireExchange;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.ReflectionSupport;

/** The tenant of a test or of a class, and its emulator if a test requested one. */
@SuppressWarnings("deprecation") // up to version 5.12, JUnit closes only its own type of resource
final class Session implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    private final FakeTenant tenant;
    private @Nullable RunningEmulator emulator;

    private Session(FakeTenant tenant) {
        this.tenant = tenant;
    }

    static Session open(LatchkeyTest wanted) {
        Organisation organisation =
                ReflectionSupport.newInstance(wanted.organisation()).get();
        FakeTenantBuilder builder = FakeTenant.builder()
                .organisation(organisation)
                .profile(wanted.profile())
                .apiVersion(apiVersion(wanted.apiVersion()));
        if (!wanted.as().isEmpty()) {
            builder.as(People.find(organisation, wanted.as()));
        }
        return new Session(builder.build());
    }

    private static ApiVersion apiVersion(ApiVersion[] apiVersions) {
        if (apiVersions.length > 1) {
            throw new ParameterResolutionException(
                    "@LatchkeyTest names " + apiVersions.length + " API versions; a tenant is seen through one");
        }
        return apiVersions.length == 0 ? ApiVersion.DEFAULT : apiVersions[0];
    }

    FakeTenant tenant() {
        return tenant;
    }

    synchronized RunningEmulator emulator(ClassLoader loader) {
        RunningEmulator running = emulator;
        if (running == null) {
            running = Emulators.provider(loader).start(tenant);
            emulator = running;
        }
        return running;
    }

    private synchronized List<WireExchange> wire() {
        return emulator == null ? List.of() : emulator.wireLog();
    }

    /** Returns the current ends of the logs. */
    Mark mark() {
        List<WireExchange> wire = wire();
        return new Mark(
                tenant.log().getCount(),
                wire.isEmpty() ? 0 : wire.get(wire.size() - 1).number());
    }

    /** Returns the events since then as readable text; empty if there are none. */
    String since(Mark mark) {
        Stream<String> calls = tenant.log().after(mark.calls()).stream().map(LoggedCall::toString);
        Stream<String> wire = wire().stream()
                .filter(exchange -> exchange.number() > mark.wire())
                .map(WireExchange::text);
        return Stream.of(calls, wire)
                .map(texts -> texts.collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\nover the wire:\n"));
    }

    @Override
    public synchronized void close() {
        if (emulator != null) {
            emulator.close();
        }
    }

    /**
     * A position in the logs.
     *
     * @param calls the number of calls so far
     * @param wire the number of the last exchange
     */
    record Mark(long calls, long wire) {}
}
