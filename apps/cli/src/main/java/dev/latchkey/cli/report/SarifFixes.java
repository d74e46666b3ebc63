package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.fix.PatchableText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the fixes for the findings of one body as text replacements (section 3.55). Each requires reading the whole
 * text, so in a large body only the first findings have fixes.
 */
final class SarifFixes {
    private static final long MOST_CHARACTERS = 32L * 1024 * 1024;

    private final CheckResult result;
    private final String uri;
    private long read;

    SarifFixes(CheckResult result, String uri) {
        this.result = result;
        this.uri = uri;
    }

    void write(Finding finding, JsonGenerator json) {
        Fix fix = finding.getFix();
        if (fix == null || read > MOST_CHARACTERS) {
            return;
        }
        String before = result.getText();
        read += before.length();
        PatchableText text = PatchableText.of(before);
        if (!text.apply(fix)) {
            return;
        }
        TextChange change = TextChange.between(before, text.getText());
        if (!change.isNone()) {
            write(fix, before, change, json);
        }
    }

    private void write(Fix fix, String before, TextChange change, JsonGenerator json) {
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        SarifMessage.write(json, "description", fix.getDescription());
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        json.writeEndObject();
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        json.writeObjectPropertyStart("deletedRegion");
        json.writeNumberProperty("startLine", line(before, change.from()));
        json.writeNumberProperty("startColumn", TextChange.column(before, change.from()));
        json.writeNumberProperty("endLine", line(before, change.to()));
        json.writeNumberProperty("endColumn", TextChange.column(before, change.to()));
        json.writeEndObject();
        json.writeObjectPropertyStart("insertedContent");
        json.writeStringProperty("text", change.inserted());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        json.writeBooleanProperty("safe", fix.isSafe());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private int line(String before, int at) {
        Input input = result.getInput();
        int line = TextChange.line(before, at);
        return input.isLine() ? input.line() + line - 1 : line;
    }
}
