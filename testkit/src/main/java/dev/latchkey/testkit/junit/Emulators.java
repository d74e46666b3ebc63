package dev.latchkey.testkit.junit;

import dev.latchkey.testkit.http.EmulatorProvider;
import java.util.Iterator;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Finds the implementation that serves tenants over HTTP. */
final class Emulators {
    private Emulators() {}

    static EmulatorProvider provider(ClassLoader loader) {
        Iterator<EmulatorProvider> providers =
                ServiceLoader.load(EmulatorProvider.class, loader).iterator();
        if (!providers.hasNext()) {
            throw new ParameterResolutionException(
                    "a test needs a RunningEmulator, but there is no emulator on the class"
                            + " path; add dev.latchkey:latchkey-emulator, scope test");
        }
        return providers.next();
    }
}
