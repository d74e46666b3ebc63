package dev.latchkey.emulator;

import dev.latchkey.emulator.wire.WireEntry;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.http.EmulatorFaults;
import dev.latchkey.testkit.http.EmulatorProvider;
import dev.latchkey.testkit.http.RunningEmulator;
import dev.latchkey.testkit.http.WireExchange;
import java.net.URI;
import java.util.List;

/** Creates emulators for the test kit, which finds this class through {@link java.util.ServiceLoader}. */
public final class EmulatorService implements EmulatorProvider {

    /** Called by the service loader. */
    public EmulatorService() {}

    @Override
    public RunningEmulator start(FakeTenant tenant) {
        return new Served(Emulator.builder().tenant(tenant).start());
    }

    private record Served(Emulator emulator) implements RunningEmulator {
        @Override
        public URI getBaseUri() {
            return emulator.getBaseUri();
        }

        @Override
        public FakeTenant tenant() {
            return emulator.tenant();
        }

        @Override
        public EmulatorFaults faults() {
            return new ScriptedFaults(emulator.faults());
        }

        @Override
        public List<WireExchange> wireLog() {
            return emulator.wireLog().stream().map(Served::exchange).toList();
        }

        private static WireExchange exchange(WireEntry entry) {
            return new WireExchange(
                    entry.number(), entry + indented("", entry.body()) + indented("-> ", entry.answer()));
        }

        private static String indented(String before, String text) {
            return text.isEmpty() ? "" : "\n  " + before + text;
        }

        @Override
        public void close() {
            emulator.close();
        }
    }
}
