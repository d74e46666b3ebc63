package dev.latchkey.validation.assertj;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a report. */
public final class PreflightReportAssert extends AbstractAssert<PreflightReportAssert, PreflightReport> {
    PreflightReportAssert(PreflightReport actual) {
        super(actual, PreflightReportAssert.class);
    }

    /**
     * The verdict is {@link Verdict#PASS}; there may be warnings.
     *
     * @return this
     */
    public PreflightReportAssert passes() {
        return hasVerdict(Verdict.PASS);
    }

    /**
     * The verdict is {@link Verdict#FAIL}.
     *
     * @return this
     */
    public PreflightReportAssert fails() {
        return hasVerdict(Verdict.FAIL);
    }

    /**
     * The verdict is {@link Verdict#UNDETERMINED}.
     *
     * @return this
     */
    public PreflightReportAssert isUndetermined() {
        return hasVerdict(Verdict.UNDETERMINED);
    }

    /**
     * A rule is violated.
     *
     * @param rule its id
     * @return assertions about its violations
     */
    public ViolationAssert withRule(String rule) {
        isNotNull();
        List<Finding> violations = violations().stream()
                .filter(finding -> finding.getRule().getId().equals(rule))
                .toList();
        if (violations.isEmpty()) {
            throw failure("%nExpecting a violation of %s, but the report says %s", rule, FindingText.of(actual));
        }
        return new ViolationAssert(this, actual, violations);
    }

    /**
     * A rule is not violated.
     *
     * @param rule its id
     * @return this
     */
    public PreflightReportAssert withoutRule(String rule) {
        isNotNull();
        if (violations().stream().anyMatch(finding -> finding.getRule().getId().equals(rule))) {
            throw failure("%nExpecting no violation of %s, but the report says %s", rule, FindingText.of(actual));
        }
        return this;
    }

    /**
     * These rules are violated and no others, of whatever level.
     *
     * @param rules their ids; none if nothing may be violated
     * @return this
     */
    public PreflightReportAssert onlyWithRules(String... rules) {
        isNotNull();
        Set<String> expected = new TreeSet<>(Arrays.asList(rules));
        Set<String> violated = violations().stream()
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!violated.equals(expected)) {
            throw failure(
                    "%nExpecting violations of %s and of nothing else, but the report says %s",
                    expected, FindingText.of(actual));
        }
        return this;
    }

    /**
     * A fact is missing that a rule needs.
     *
     * @param fact the fact
     * @return this
     */
    public PreflightReportAssert lacks(Fact<?> fact) {
        isNotNull();
        if (!actual.getMissingFacts().containsKey(fact)) {
            throw failure(
                    "%nExpecting the fact %s to be missing, but the report says %s", fact, FindingText.of(actual));
        }
        return this;
    }

    private PreflightReportAssert hasVerdict(Verdict verdict) {
        isNotNull();
        if (actual.getVerdict() != verdict) {
            throw failure("%nExpecting the verdict %s, but the report says %s", verdict, FindingText.of(actual));
        }
        return this;
    }

    private List<Finding> violations() {
        return actual.getFindings();
    }
}
