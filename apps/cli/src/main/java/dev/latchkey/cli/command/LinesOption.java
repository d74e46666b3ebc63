package dev.latchkey.cli.command;

import dev.latchkey.cli.check.BodyReader;
import picocli.CommandLine.Option;

/** The option for splitting files into bodies. */
final class LinesOption {
    @Option(names = "--lines", description = "Every line of a file is a request; blank lines are skipped.")
    private boolean lines;

    /** For picocli, which sets the option. */
    public LinesOption() {}

    /** {@return the reader that splits a file into bodies} */
    public BodyReader reader() {
        return lines ? BodyReader.LINES : BodyReader.WHOLE;
    }

    /** {@return whether every line is a body of its own} */
    public boolean isSet() {
        return lines;
    }
}
