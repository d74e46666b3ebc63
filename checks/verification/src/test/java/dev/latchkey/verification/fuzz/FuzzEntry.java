package dev.latchkey.verification.fuzz;

import java.io.IOException;
import java.util.Locale;

/** Jazzer's way in. Only a process of its own uses it, since Jazzer changes the classes that it measures. */
public final class FuzzEntry {
    private static FuzzTarget target = FuzzTarget.DOCUMENT;

    private FuzzEntry() {}

    /** Takes the name of the target. */
    public static void fuzzerInitialize(String[] args) {
        target = FuzzTarget.valueOf(args[0].toUpperCase(Locale.ROOT));
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        target.read(data);
    }
}
