package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Printable;
import java.util.stream.Collectors;

/** Texts that XML 1.0 can hold. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** Text of any number of lines, control characters in the lines replaced by pictures of them. */
    static String of(String text) {
        return text.lines().map(XmlText::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        return Printable.whole(line)
                .codePoints()
                .map(c -> isNoCharacter(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The two that XML leaves out and {@link Printable} does not. */
    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0xFFFE || codePoint == 0xFFFF;
    }
}
