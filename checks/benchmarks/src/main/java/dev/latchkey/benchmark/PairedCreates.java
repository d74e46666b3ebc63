package dev.latchkey.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** Compares the time of creates, in {@linkplain PairedRounds rounds}. */
public final class PairedCreates {
    private static final int CALLS = 500;

    private PairedCreates() {}

    /** {@code [ROUNDS]}, 60 by default. */
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        try (QuietServer server = new QuietServer()) {
            Map<String, Runnable> creates = new LinkedHashMap<>();
            for (Creator creator : Creator.values()) {
                creates.put(creator.name(), creator.at(server.getUrl()));
            }
            new PairedRounds(creates, CALLS).print(rounds, Creator.FEIGN.name());
        }
        System.exit(0);
    }
}
