package dev.latchkey.benchmark.generated;

import dev.latchkey.benchmark.Creator;
import dev.latchkey.benchmark.PairedRounds;
import dev.latchkey.benchmark.QuietServer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares the transport with generated clients, in {@linkplain PairedRounds rounds}. */
public final class PairedClients {
    private static final int CALLS = 500;

    private PairedClients() {}

    /** {@code [ROUNDS]}, 60 by default. */
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        try (QuietServer server = new QuietServer()) {
            Map<String, Runnable> creates = new LinkedHashMap<>();
            for (GeneratedCreates generated : GeneratedCreates.values()) {
                creates.put(generated.name(), generated.at(server.getUrl()));
            }
            creates.put(Creator.LATCHKEY.name(), Creator.LATCHKEY.at(server.getUrl()));
            creates.put(Creator.LATCHKEY_WITH_PREFLIGHT.name(), Creator.LATCHKEY_WITH_PREFLIGHT.at(server.getUrl()));
            new PairedRounds(creates, CALLS).print(rounds, Creator.LATCHKEY_WITH_PREFLIGHT.name());
        }
        System.exit(0);
    }
}
