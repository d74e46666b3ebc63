package dev.latchkey.validation;

import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.Problem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import dev.latchkey.validation.suppression.Suppression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Combines the findings of the reader and the rules, in document order, without suppressed findings and without
 * findings about values that could not be read.
 */
final class ReportMaker {
    private static final String EXPIRED = "suppression-expired";

    private final RulesInForce rules;
    private final CheckedBody body;
    private final @Nullable Instant now;
    private final List<Finding> findings = new ArrayList<>();
    private final List<UnknownPlace> unknowns = new ArrayList<>();
    private final Set<Suppression> expired = new HashSet<>();
    private int omitted;
    private int suppressed;

    ReportMaker(RulesInForce rules, CheckedBody body, @Nullable Instant now) {
        this.rules = rules;
        this.body = body;
        this.now = now;
    }

    /** Adds the problems of a document, as findings of the rules that they break. */
    void addProblems(Document<?> document) {
        Map<Rule, Integer> counts = new HashMap<>();
        for (Problem problem : document.getProblems()) {
            Rule rule = rules.find(problem.kind().getRuleId());
            if (rule != null && counts.merge(rule, 1, Integer::sum) > Findings.MOST_VIOLATIONS) {
                omitted++;
            } else if (rule != null) {
                addUnlessSuppressed(new Finding(
                        rule,
                        rule.levelOf(problem.kind().getLevel()),
                        problem.pointer(),
                        problem.message(),
                        List.of(),
                        problem.suggestion(),
                        body,
                        problem.position()));
            }
        }
        document.getOmittedProblems()
                .forEach((kind, count) -> omitted += rules.find(kind.getRuleId()) == null ? 0 : count);
    }

    /** Adds the results of the rules. */
    void addAll(Findings told) {
        for (Finding finding : told.violations()) {
            if (!body.isUnreadable(finding.getPointer(), finding.absent())) {
                addUnlessSuppressed(finding);
            }
        }
        for (UnknownPlace unknown : told.unknowns()) {
            if (!body.isUnreadable(unknown.pointer(), unknown.absent())) {
                addUnknown(unknown);
            }
        }
        omitted += told.omitted();
    }

    /** Creates the report, with the undetermined rules and their places. */
    PreflightReport report(
            Operation operation, List<UndeterminedRule> undetermined, Supplier<List<UnknownPlace>> places) {
        return new PreflightReport(rules.apiVersion(), operation, sorted(), undetermined, omitted, suppressed, places);
    }

    /** The findings by position, or by pointer where there is no document. */
    private List<Finding> sorted() {
        if (findings.size() > 1) {
            findings.sort(
                    body.isFromDocument()
                            ? Comparator.comparing(finding -> Objects.requireNonNull(finding.getPosition()))
                            : Comparator.comparing(Finding::getPointer, PointerOrder.DOCUMENTED));
        }
        return List.copyOf(findings);
    }

    /** The places that cannot be decided, as far as they were kept. */
    List<UnknownPlace> unknowns() {
        return unknowns;
    }

    private void addUnlessSuppressed(Finding finding) {
        Suppression suppression = suppression(finding.getRule(), finding.getPointer());
        if (suppression == null) {
            findings.add(finding);
        } else if (now == null) {
            unknowns.add(new UnknownPlace(
                    finding.getRule(),
                    finding.getLevel(),
                    finding.getPointer(),
                    finding.absent(),
                    Fact.setOf(Fact.NOW)));
        } else if (suppression.isExpired(now)) {
            findings.add(finding);
            tellExpired(suppression, finding);
        } else {
            suppressed++;
        }
    }

    private void addUnknown(UnknownPlace unknown) {
        Suppression suppression = suppression(unknown.rule(), unknown.pointer());
        if (suppression == null || (now != null && suppression.isExpired(now))) {
            unknowns.add(unknown);
        } else if (now == null) {
            unknowns.add(withoutTime(unknown));
        } else {
            suppressed++;
        }
    }

    private @Nullable Suppression suppression(Rule rule, String pointer) {
        return rules.suppressions().isEmpty()
                ? null
                : rules.suppressions().find(rule.getId(), pointer).orElse(null);
    }

    /** A place that counts or not depending on the time only. */
    private static UnknownPlace withoutTime(UnknownPlace unknown) {
        Set<Fact<?>> missing = new TreeSet<>(unknown.missing());
        missing.add(Fact.NOW);
        return new UnknownPlace(
                unknown.rule(),
                unknown.level(),
                unknown.pointer(),
                unknown.absent(),
                Collections.unmodifiableSet(missing));
    }

    private void tellExpired(Suppression suppression, Finding finding) {
        Rule rule = rules.find(EXPIRED);
        if (rule != null && expired.add(suppression)) {
            String message = "the suppression of " + suppression.ruleId() + " ended on " + suppression.until()
                    + "; its reason was: " + suppression.reason();
            findings.add(new Finding(
                    rule,
                    rule.getLevel(),
                    finding.getPointer(),
                    message,
                    List.of(),
                    null,
                    body,
                    finding.getPosition()));
        }
    }
}
