package dev.latchkey.cli.command;

import dev.latchkey.cli.check.BodyReader;
import picocli.CommandLine.Option;

/** The option for splitting files into bodies. */
final class LinesOption {
    @Option(names = "--lines", description = "Every line of a file is a request; blank lines are skipped.")
    private boolean lines;

    /** The option, yet to be given. */
    public LinesOption() {}

    /** {@return the source of the bodies in a file} */
    public BodyReader reader() {
        return lines ? BodyReader.LINES : BodyReader.WHOLE;
    }

    /** {@return whether every line is a body of its own} */
    public boolean isSet() {
        return lines;
    }
}
