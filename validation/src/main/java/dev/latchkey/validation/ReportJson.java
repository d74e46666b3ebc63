package dev.latchkey.validation;

import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.rule.Citation;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.io.StringWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a report as JSON, in the stable form that {@code docs/report.schema.json} describes. Later versions may add
 * keys; they will not rename or remove any. A Jackson 3 mapper writes a {@link PreflightReport} in the same form.
 *
 * <p>Default: one entry for each rule that cannot decide, with the number of its places. Immutable and thread-safe.
 */
public final class ReportJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ReportJson DEFAULT = new ReportJson(true, false);

    private final boolean undetermined;
    private final boolean pointers;

    private ReportJson(boolean undetermined, boolean pointers) {
        this.undetermined = undetermined;
        this.pointers = pointers;
    }

    /** {@return the form with the number of undecided places of each rule} */
    public static ReportJson create() {
        return DEFAULT;
    }

    /** {@return the form that also lists the undecided places of each rule, as JSON pointers} */
    public ReportJson withPlaces() {
        return new ReportJson(true, true);
    }

    /** {@return the form without the rules that cannot decide} */
    public ReportJson withoutUndetermined() {
        return new ReportJson(false, false);
    }

    /**
     * Writes a report as text.
     *
     * @param report the report
     * @return a JSON object on one line
     */
    public String toText(PreflightReport report) {
        Objects.requireNonNull(report, "report");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(report, json);
        }
        return text.toString();
    }

    /**
     * Writes a report as an object.
     *
     * @param report the report
     * @param json the generator to write to; stays open
     */
    public void write(PreflightReport report, JsonGenerator json) {
        json.writeStartObject();
        writeOutcome(report, json);
        writeDetails(report, json);
        json.writeEndObject();
    }

    /**
     * Writes operation, API version and verdict into an object that the caller has started and may add its own keys to.
     *
     * @param report the report
     * @param json the object
     */
    public void writeOutcome(PreflightReport report, JsonGenerator json) {
        json.writeStringProperty("operation", report.getOperation().getText());
        json.writeStringProperty("apiVersion", report.getApiVersion().getText());
        json.writeStringProperty("verdict", report.getVerdict().name());
    }

    /**
     * Writes everything but the outcome into an object that the caller has started and may add its own keys to.
     *
     * @param report the report
     * @param json the object
     */
    public void writeDetails(PreflightReport report, JsonGenerator json) {
        json.writeArrayPropertyStart("findings");
        for (Finding finding : report.getFindings()) {
            json.writeStartObject();
            writeFinding(finding, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (report.getOmittedFindings() > 0) {
            json.writeNumberProperty("omittedFindings", report.getOmittedFindings());
        }
        if (undetermined) {
            writeUndetermined(report, json);
        }
        if (report.getSuppressed() > 0) {
            json.writeNumberProperty("suppressed", report.getSuppressed());
        }
    }

    /**
     * Writes a finding into an object that the caller has started and may add its own keys to.
     *
     * @param finding the finding
     * @param json the object
     */
    public void writeFinding(Finding finding, JsonGenerator json) {
        json.writeStringProperty("rule", finding.getRule().getId());
        json.writeStringProperty("level", finding.getLevel().getText());
        json.writeStringProperty("pointer", finding.getPointer());
        Position position = finding.getPosition();
        if (position != null) {
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
        }
        json.writeStringProperty("message", finding.getMessage());
        json.writeStringProperty("hint", finding.getHint());
        json.writeStringProperty(
                "source",
                finding.getRule().getCitations().stream()
                        .map(Citation::toString)
                        .collect(Collectors.joining("; ")));
    }

    private void writeUndetermined(PreflightReport report, JsonGenerator json) {
        json.writeArrayPropertyStart("undetermined");
        for (UndeterminedRule entry : report.getUndetermined()) {
            json.writeStartObject();
            json.writeStringProperty("rule", entry.getRule().getId());
            json.writeStringProperty("level", entry.getLevel().getText());
            json.writeArrayPropertyStart("missingFacts");
            entry.getMissingFacts().forEach(fact -> json.writeString(fact.getText()));
            json.writeEndArray();
            json.writeNumberProperty("places", entry.getPlaceCount());
            if (pointers) {
                json.writeArrayPropertyStart("pointers");
                report.getPlaces(entry).forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a report for a Jackson mapper, in the default form. */
    public static final class Serializer extends StdSerializer<PreflightReport> {
        /** Called by Jackson. */
        public Serializer() {
            super(PreflightReport.class);
        }

        @Override
        public void serialize(PreflightReport report, JsonGenerator json, SerializationContext context) {
            DEFAULT.write(report, json);
        }
    }
}
