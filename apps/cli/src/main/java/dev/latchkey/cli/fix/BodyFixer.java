package dev.latchkey.cli.fix;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.FixedText;
import dev.latchkey.validation.Fixes;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.FactSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies fixes to a body and checks the result, until nothing is left to fix. It also stops if a text occurs again, if
 * a safe fix causes more violations, and after too many rounds. Immutable and thread-safe.
 */
public final class BodyFixer {
    static final int MOST_ROUNDS = 10;

    private final Preflight preflight;
    private final BodyType<?> type;
    private final FactSource facts;
    private final Fixes.Extent extent;

    /**
     * Creates a fixer.
     *
     * @param preflight the rules
     * @param type which bodies to fix
     * @param facts the known facts beyond them
     * @param extent which fixes to apply
     */
    public BodyFixer(Preflight preflight, BodyType<?> type, FactSource facts, Fixes.Extent extent) {
        this.preflight = preflight;
        this.type = type;
        this.facts = facts;
        this.extent = extent;
    }

    FixedBody fix(String original) {
        String text = original;
        PreflightReport report = check(text);
        List<Finding> applied = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(text));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            FixedText fixed = Fixes.apply(text, report, extent);
            if (!fixed.isChanged()) {
                return new FixedBody(text, applied, false);
            }
            PreflightReport next = check(fixed.getText());
            if (!seen.add(fixed.getText()) || (extent == Fixes.Extent.SAFE && violations(next) > violations(report))) {
                return new FixedBody(text, applied, true);
            }
            text = fixed.getText();
            report = next;
            applied.addAll(fixed.getApplied());
        }
        return new FixedBody(text, applied, true);
    }

    private PreflightReport check(String text) {
        return preflight.check(DocumentReader.read(type, text), facts);
    }

    private static long violations(PreflightReport report) {
        return report.getFindings().size() + (long) report.getOmittedFindings();
    }
}
