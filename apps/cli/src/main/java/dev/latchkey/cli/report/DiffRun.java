package dev.latchkey.cli.report;

import dev.latchkey.cli.check.BodySource;
import dev.latchkey.cli.check.FailedInputs;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.validation.diff.ApiVersionDiff;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.FactSource;
import java.io.IOException;
import java.io.InputStream;

/** Compares the reports of two API versions on the bodies in files. Not thread-safe. */
public final class DiffRun {
    private final ApiVersionDiff diff;
    private final BodyType<?> type;
    private final FactSource facts;
    private final BodySource source;
    private final DiffReport report;
    private final FailedInputs unchecked;
    private final BodyCounts counts = new BodyCounts();

    /**
     * Creates a run.
     *
     * @param diff the API versions
     * @param type which bodies to compare
     * @param facts the known facts beyond them
     * @param source splits a file into bodies
     * @param report receives the differences
     * @param unchecked receives the bodies for which a custom rule of the tenant fails; the others are compared
     */
    public DiffRun(
            ApiVersionDiff diff,
            BodyType<?> type,
            FactSource facts,
            BodySource source,
            DiffReport report,
            FailedInputs unchecked) {
        this.diff = diff;
        this.type = type;
        this.facts = facts;
        this.source = source;
        this.report = report;
        this.unchecked = unchecked;
    }

    /**
     * Compares the bodies of a file.
     *
     * @param file the file's name in reports
     * @param in the file's content
     * @throws IOException if it cannot be read to its end
     */
    public void compare(String file, InputStream in) throws IOException {
        source.read(file, in, (input, utf8) -> {
            ComparedBody body;
            try {
                body = new ComparedBody(input, diff.compare(DocumentReader.read(type, utf8), facts));
            } catch (OwnRuleFailedException e) {
                unchecked.tell(input, e);
                return;
            }
            counts.add(body);
            report.body(body);
        });
    }

    /** {@return the bodies that were compared} */
    public BodyCounts getCounts() {
        return counts;
    }
}
