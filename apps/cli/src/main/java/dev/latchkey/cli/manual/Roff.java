package dev.latchkey.cli.manual;

import java.util.Locale;

/** Text for {@code man}, escaped so that none of it is taken for a macro. */
final class Roff {
    private final StringBuilder text = new StringBuilder();

    Roff title(String name, String version) {
        return raw(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"Latchkey " + version + "\" \"Latchkey\"");
    }

    Roff section(String title) {
        return raw(".SH " + title);
    }

    Roff text(String line) {
        return raw(escaped(line));
    }

    Roff paragraph(String line) {
        return line.isBlank() ? raw(".PP") : text(line);
    }

    Roff item(String term, String meaning) {
        return raw(".TP").raw("\\fB" + escaped(term) + "\\fR").text(meaning);
    }

    Roff lines(String... lines) {
        raw(".nf");
        for (String line : lines) {
            text(line);
        }
        return raw(".fi");
    }

    private Roff raw(String line) {
        text.append(line).append('\n');
        return this;
    }

    private static String escaped(String line) {
        String escaped = line.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
