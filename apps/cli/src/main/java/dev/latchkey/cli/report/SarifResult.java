package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.suppression.Suppression;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the findings of one body as results (section 3.27). */
final class SarifResult {
    private final CheckResult result;
    private final String uri;
    private final SarifFixes fixes;
    private final Map<String, Integer> ruleIndexes;
    private final boolean suppressing;
    private final @Nullable String baseline;
    private final JsonGenerator json;

    /** Creates a writer. */
    SarifResult(
            CheckResult result,
            Map<String, Integer> ruleIndexes,
            boolean suppressing,
            @Nullable String baseline,
            JsonGenerator json) {
        this.result = result;
        this.uri = ArtifactUri.of(result.getInput().file());
        this.fixes = new SarifFixes(result, uri);
        this.ruleIndexes = ruleIndexes;
        this.suppressing = suppressing;
        this.baseline = baseline;
        this.json = json;
    }

    void write() {
        result.getReport().getFindings().forEach(finding -> write(finding, () -> {}));
        result.getKnown().forEach(finding -> write(finding, this::byBaseline));
        result.getSuppressed()
                .forEach(suppressed -> write(suppressed.finding(), () -> bySettings(suppressed.suppression())));
    }

    private void write(Finding finding, Runnable suppression) {
        String ruleId = finding.getRule().getId();
        json.writeStartObject();
        json.writeStringProperty("ruleId", ruleId);
        Integer index = ruleIndexes.get(ruleId);
        if (index != null) {
            json.writeNumberProperty("ruleIndex", index);
        }
        json.writeStringProperty("kind", "fail");
        json.writeStringProperty("level", SarifRules.level(finding.getLevel()));
        SarifMessage.write(json, "message", sentence(finding.getMessage()) + " " + finding.getHint());
        location(finding);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("jsonPointer/v1", finding.getPointer());
        json.writeStringProperty("valueHash/v1", result.hashOf(finding));
        json.writeEndObject();
        fixes.write(finding, json);
        suppressions(suppression);
        json.writeEndObject();
    }

    private void location(Finding finding) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", result.lineOf(finding));
        json.writeNumberProperty("startColumn", result.columnOf(finding));
        json.writeEndObject();
        json.writeEndObject();
        if (!finding.getPointer().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", finding.getPointer());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Either all results of a run say whether they are suppressed, or none does (section 3.27.23). */
    private void suppressions(Runnable suppression) {
        if (suppressing) {
            json.writeArrayPropertyStart("suppressions");
            suppression.run();
            json.writeEndArray();
        }
    }

    private void byBaseline() {
        startSuppression("The baseline records it.");
        json.writeObjectPropertyStart("location");
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", ArtifactUri.of(Objects.requireNonNull(baseline)));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void bySettings(Suppression suppression) {
        startSuppression(suppression.reason());
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("until", suppression.until().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void startSuppression(String justification) {
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", justification);
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
