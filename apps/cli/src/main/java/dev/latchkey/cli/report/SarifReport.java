package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.AsciiJson;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The SARIF 2.1.0 report for code scanning services and editors: one run on one line, written while bodies are checked.
 * Section numbers in comments refer to the standard.
 */
public final class SarifReport implements CheckReporter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The maximum number of notifications in memory. */
    private static final int MOST_UNCHECKED = 100;

    private final PrintWriter out;
    private final JsonGenerator json;
    private final SarifRules rules;
    private final @Nullable String baseline;
    private final UndeterminedMode undetermined;
    private final List<Notice> errors = new ArrayList<>();
    private int unchecked;
    private boolean suppressing;
    private volatile @Nullable PreflightReport first;

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     * @param rules every rule that a finding may be about
     * @param version the version of this program; null if it is not known
     * @param baseline the name of the file that records known findings; null if there is none
     * @param undetermined the way to report undetermined rules
     */
    public SarifReport(
            PrintWriter out,
            List<Rule> rules,
            @Nullable String version,
            @Nullable String baseline,
            UndeterminedMode undetermined) {
        this.undetermined = undetermined;
        this.out = out;
        this.json = AsciiJson.to(out);
        this.rules = new SarifRules(rules);
        this.baseline = baseline;
        this.suppressing = baseline != null;
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(version);
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("newlineSequences");
        json.writeString("\r\n");
        json.writeString("\n");
        json.writeString("\r");
        json.writeEndArray();
        json.writeArrayPropertyStart("results");
    }

    private void tool(@Nullable String version) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "latchkey");
        if (version != null) {
            json.writeStringProperty("version", version);
        }
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void settings(TenantSettings settings) {
        suppressing |= !settings.settings().getSuppressions().isEmpty();
    }

    @Override
    public boolean isSilentOn(CheckResult result) {
        return first != null && !result.hasFindings();
    }

    @Override
    public void body(CheckResult result) {
        if (first == null) {
            first = result.getReport();
        }
        new SarifResult(result, rules.indexes(), suppressing, baseline, json).write();
    }

    @Override
    public void endOfFile(String file, Tally tally) {
        json.flush();
    }

    @Override
    public void unchecked(Input input, OwnRuleFailedException failure) {
        unchecked++;
        if (unchecked > MOST_UNCHECKED) {
            return;
        }
        errors.add(new Notice(
                input.file(), input.getName() + ": " + failure.getMessage() + ". " + OwnRuleFailedException.HINT));
    }

    @Override
    public void unread(String file) {
        errors.add(new Notice(file, "The file could not be read to its end."));
    }

    @Override
    public void end(int files, Tally tally) {
        json.writeEndArray();
        invocation(tally);
        PreflightReport any = first;
        if (any != null) {
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("apiVersion", any.getApiVersion().getText());
            json.writeStringProperty("operation", any.getOperation().getText());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.print('\n');
        out.flush();
    }

    /**
     * Adds the information that no result carries: files and bodies that could not be checked, facts that are missing,
     * and the obsolete entries of the baseline (section 3.20).
     */
    private void invocation(Tally tally) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", errors.isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        errors.forEach(error -> notification("error", error.file(), error.text()));
        if (undetermined != UndeterminedMode.HIDE && !tally.getMissingFacts().isEmpty()) {
            json.writeStartObject();
            json.writeStringProperty("level", "note");
            SarifMessage.write(
                    json,
                    "message",
                    MissingFactsText.sentence(tally.getMissingFacts()) + ". Give them with --facts FILE.");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("toolConfigurationNotifications");
        tally.getObsolete()
                .forEach(entry -> notification(
                        "note", entry.file(), "The baseline no longer needs its entry for " + entry.getText() + "."));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(String level, String file, String text) {
        json.writeStartObject();
        json.writeStringProperty("level", level);
        SarifMessage.write(json, "message", text);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", ArtifactUri.of(file));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A notification about a file. */
    private record Notice(String file, String text) {}
}
