package dev.latchkey.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version of this build and of Java. */
final class Version implements IVersionProvider {
    /** The version of this build; null if it was not packaged. */
    static @Nullable String number() {
        return Version.class.getPackage().getImplementationVersion();
    }

    @Override
    public String[] getVersion() {
        String version = number();
        return new String[] {
            "latchkey " + (version == null ? "(not packaged)" : version) + ", Java "
                    + System.getProperty("java.version")
        };
    }
}
