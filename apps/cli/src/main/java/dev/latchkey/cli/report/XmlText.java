package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Printable;
import java.util.stream.Collectors;

/** Texts that XML 1.0 can hold. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** Returns text of any number of lines, in which control characters are replaced by their symbols. */
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

    /** Two characters that XML excludes and {@link Printable} does not. */
    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0xFFFE || codePoint == 0xFFFF;
    }
}
