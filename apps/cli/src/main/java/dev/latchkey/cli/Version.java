package dev.latchkey.cli;

import picocli.CommandLine.IVersionProvider;

/** Names this build and the Java that it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "latchkey " + (version == null ? "(not packaged)" : version) + ", Java "
                    + System.getProperty("java.version")
        };
    }
}
