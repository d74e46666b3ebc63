package dev.latchkey.cli.shell;

/** The exit codes of a command. */
public final class ExitCode {
    /** All is well. */
    public static final int OK = 0;
    /** A rule is violated. */
    public static final int VIOLATED = 1;
    /** The command could not do its work, or not all of it. */
    public static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
