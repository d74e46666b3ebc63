package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.AsciiJson;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.diff.ApiVersionDiff;
import dev.latchkey.validation.diff.FindingDifference;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON report of a comparison: one JSON object on one line, as {@code docs/diff-output.schema.json} describes it.
 */
public final class JsonDiff implements DiffReport {
    private static final Map<String, String> CHANGES = Map.of("+", "added", "-", "removed", "~", "changed");

    private final PrintWriter out;
    private final JsonGenerator json;
    private @Nullable String settings;
    private boolean hasBodies;

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     */
    public JsonDiff(PrintWriter out) {
        this.out = out;
        this.json = AsciiJson.to(out);
    }

    @Override
    public void begin(ApiVersionDiff diff, TenantSettings tenant) {
        settings = tenant.file();
        json.writeStartObject();
        json.writeStringProperty("from", diff.getFrom().getText());
        json.writeStringProperty("to", diff.getTo().getText());
    }

    @Override
    public void apiVersions(ApiVersionDiff diff) {
        json.writeArrayPropertyStart("differences");
        ApiVersionLines.of(diff).forEach(this::write);
        json.writeEndArray();
    }

    private void write(String title, List<ApiVersionLines.Line> lines) {
        for (ApiVersionLines.Line line : lines) {
            json.writeStartObject();
            json.writeStringProperty("kind", title.split(" ", 2)[0].toLowerCase(Locale.ROOT));
            json.writeStringProperty("change", CHANGES.getOrDefault(line.mark(), ""));
            json.writeStringProperty("name", line.name());
            json.writeStringProperty("detail", line.detail());
            json.writeEndObject();
        }
    }

    @Override
    public void body(ComparedBody body) {
        if (!hasBodies) {
            json.writeArrayPropertyStart("results");
            hasBodies = true;
        }
        json.writeStartObject();
        json.writeStringProperty("input", body.input().getName());
        json.writeStringProperty("operation", body.diff().to().getOperation().getText());
        json.writeStringProperty("from", body.diff().from().getVerdict().name());
        json.writeStringProperty("to", body.diff().to().getVerdict().name());
        json.writeBooleanProperty("newlyFails", body.isBroken());
        json.writeArrayPropertyStart("differences");
        body.diff().differences().forEach(difference -> write(body, difference));
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void write(ComparedBody body, FindingDifference difference) {
        Finding finding = ComparedBody.findingOf(difference);
        json.writeStartObject();
        json.writeStringProperty("change", ComparedBody.changeOf(difference));
        json.writeStringProperty("rule", finding.getRule().getId());
        json.writeStringProperty("pointer", finding.getPointer());
        json.writeNumberProperty("line", body.lineOf(difference));
        json.writeNumberProperty("column", body.columnOf(difference));
        write("from", difference.from());
        write("to", difference.to());
        json.writeStringProperty("reason", difference.reason());
        json.writeEndObject();
    }

    private void write(String name, @Nullable Finding finding) {
        json.writeName(name);
        if (finding == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("level", finding.getLevel().getText());
        json.writeStringProperty("message", finding.getMessage());
        json.writeEndObject();
    }

    @Override
    public void end(BodyCounts counts) {
        if (hasBodies) {
            json.writeEndArray();
        }
        if (settings != null) {
            json.writeStringProperty("settings", settings);
        }
        json.writeEndObject();
        json.flush();
        out.print('\n');
        out.flush();
    }
}
