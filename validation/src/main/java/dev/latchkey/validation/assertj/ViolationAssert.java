package dev.latchkey.validation.assertj;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.rule.Level;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Assertions about the violations of one rule. Each step keeps those that it holds for, and fails if there is none. */
public final class ViolationAssert extends AbstractAssert<ViolationAssert, List<Finding>> {
    private final PreflightReportAssert report;
    private final PreflightReport whole;

    ViolationAssert(PreflightReportAssert report, PreflightReport whole, List<Finding> violations) {
        super(violations, ViolationAssert.class);
        this.report = report;
        this.whole = whole;
    }

    /**
     * It is violated at a place.
     *
     * @param pointer the place in the body, as a JSON pointer
     * @return assertions about the violations there
     */
    public ViolationAssert at(String pointer) {
        return those(
                "at " + FindingText.place(pointer),
                finding -> finding.getPointer().equals(pointer));
    }

    /**
     * It is violated with a message.
     *
     * @param message the message, word for word
     * @return assertions about the violations with it
     */
    public ViolationAssert saying(String message) {
        return those(
                "saying \"" + message + "\"", finding -> finding.getMessage().equals(message));
    }

    /**
     * It is violated with a level.
     *
     * @param level the severity there
     * @return assertions about the violations of that level
     */
    public ViolationAssert withLevel(Level level) {
        return those("of level " + level, finding -> finding.getLevel() == level);
    }

    /**
     * Another rule is violated too.
     *
     * @param rule its id
     * @return assertions about its violations
     */
    public ViolationAssert withRule(String rule) {
        return report.withRule(rule);
    }

    /** {@return the assertions about the report} */
    public PreflightReportAssert and() {
        return report;
    }

    private ViolationAssert those(String what, Predicate<Finding> wanted) {
        List<Finding> left = actual.stream().filter(wanted).toList();
        if (left.isEmpty()) {
            throw failure(
                    "%nExpecting a violation of %s %s, but the report says %s",
                    actual.get(0).getRule().getId(), what, FindingText.of(whole));
        }
        return new ViolationAssert(report, whole, left);
    }
}
