package dev.latchkey.cli;

/** What a command says to the shell that called it. */
final class ExitCode {
    /** All is well. */
    static final int OK = 0;
    /** A rule is violated. */
    static final int VIOLATED = 1;
    /** The command could not do its work, or not all of it. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
