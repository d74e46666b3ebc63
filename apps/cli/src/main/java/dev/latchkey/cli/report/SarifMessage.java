package dev.latchkey.cli.report;

import dev.latchkey.cli.shell.Printable;
import tools.jackson.core.JsonGenerator;

/** Messages of SARIF (section 3.11), in which braces stand for placeholders and {@code [text](target)} is a link. */
final class SarifMessage {
    private SarifMessage() {}

    /** Writes a message with a text only. */
    static void write(JsonGenerator json, String key, String text) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("text", plain(text));
        json.writeEndObject();
    }

    /** The standard offers no other way to prevent a link than to separate the brackets. */
    static String plain(String text) {
        return Printable.whole(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }
}
