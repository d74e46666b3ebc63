package dev.latchkey.validation;

import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.document.Problem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.suppression.Suppression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes findings of what the reader and the rules have to say, in document order, and leaves out what is suppressed. */
final class Findings {
    private static final String EXPIRED = "suppression-expired";

    private final RulesInForce rules;
    private final FixFinder fixes;
    private final @Nullable Instant now;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Suppression> expired = new HashSet<>();
    private int suppressed;

    private Findings(RulesInForce rules, FixFinder fixes, @Nullable Instant now) {
        this.rules = rules;
        this.fixes = fixes;
        this.now = now;
    }

    static Findings ofBody(List<Remark> remarks, RulesInForce rules, FixFinder fixes, @Nullable Instant now) {
        Findings findings = new Findings(rules, fixes, now);
        for (Remark remark : remarks) {
            findings.add(findings.finding(remark, null));
        }
        findings.findings.sort(Comparator.comparing(Finding::getPointer, PointerOrder.DOCUMENTED));
        return findings;
    }

    static Findings ofDocument(
            Document<?> document, List<Remark> remarks, RulesInForce rules, FixFinder fixes, @Nullable Instant now) {
        Findings findings = new Findings(rules, fixes, now);
        for (Problem problem : document.getProblems()) {
            Rule rule = rules.find(problem.kind().getRuleId());
            if (rule != null) {
                findings.add(findings.finding(problem, rule));
            }
        }
        Set<String> unreadable = unreadable(document);
        for (Remark remark : remarks) {
            if (!isAboutAny(unreadable, remark)) {
                findings.add(findings.finding(remark, document.locate(remark.pointer())));
            }
        }
        findings.findings.sort(Findings::compareByPosition);
        return findings;
    }

    List<Finding> toList() {
        return findings;
    }

    int getSuppressed() {
        return suppressed;
    }

    private void add(Finding finding) {
        Suppression suppression = rules.suppressions()
                .find(finding.getRule().getId(), finding.getPointer())
                .orElse(null);
        if (suppression == null) {
            findings.add(finding);
        } else if (now == null) {
            findings.add(undecided(finding, suppression));
        } else if (suppression.isExpired(now)) {
            findings.add(finding);
            tell(suppression, finding);
        } else {
            suppressed++;
        }
    }

    /** A finding of which only the time can tell whether it counts. */
    private static Finding undecided(Finding finding, Suppression suppression) {
        return ImmutableFinding.builder()
                .from(finding)
                .status(Finding.Status.UNDETERMINED)
                .fix(null)
                .message(finding.getMessage() + "; suppressed until " + suppression.until()
                        + ", and whether that is over cannot be told without now")
                .addMissingFact(Fact.NOW)
                .build();
    }

    private void tell(Suppression suppression, Finding finding) {
        Rule rule = rules.find(EXPIRED);
        if (rule != null && expired.add(suppression)) {
            findings.add(ImmutableFinding.builder()
                    .rule(rule)
                    .level(rule.getLevel())
                    .status(Finding.Status.VIOLATED)
                    .pointer(finding.getPointer())
                    .position(finding.getPosition())
                    .message("the suppression of " + suppression.ruleId() + " ended on " + suppression.until()
                            + "; its reason was: " + suppression.reason())
                    .build());
        }
    }

    private static Set<String> unreadable(Document<?> document) {
        Set<String> pointers = new HashSet<>();
        for (Problem problem : document.getProblems()) {
            if (problem.unreadable()) {
                pointers.add(problem.pointer());
            }
        }
        return pointers;
    }

    /**
     * Whether a remark speaks of a value that could not be read: that has been told, and anything more would be a
     * guess.
     */
    private static boolean isAboutAny(Set<String> unreadable, Remark remark) {
        for (String key : remark.absent()) {
            if (unreadable.contains(remark.pointer() + "/" + key)) {
                return true;
            }
        }
        for (String around = remark.pointer();
                !around.isEmpty();
                around = around.substring(0, around.lastIndexOf('/'))) {
            if (unreadable.contains(around)) {
                return true;
            }
        }
        return unreadable.contains("");
    }

    private Finding finding(Remark remark, @Nullable Position position) {
        boolean violated = remark.missing().isEmpty();
        return ImmutableFinding.builder()
                .rule(remark.rule())
                .level(remark.level())
                .status(violated ? Finding.Status.VIOLATED : Finding.Status.UNDETERMINED)
                .fix(violated ? fixes.find(remark.rule(), remark.pointer(), remark.suggestion()) : null)
                .pointer(remark.pointer())
                .position(position)
                .message(remark.message())
                .missingFacts(remark.missing())
                .build();
    }

    private Finding finding(Problem problem, Rule rule) {
        return ImmutableFinding.builder()
                .rule(rule)
                .fix(fixes.find(rule, problem.pointer(), problem.suggestion()))
                .level(level(problem, rule))
                .status(Finding.Status.VIOLATED)
                .pointer(problem.pointer())
                .position(problem.position())
                .message(problem.message())
                .build();
    }

    /** The level that settings give a rule holds for all that it finds. */
    private static Level level(Problem problem, Rule rule) {
        Level level = problem.kind().getLevel();
        return level == null
                ? rule.getLevel()
                : Answer.violated("", problem.message())
                        .as(level)
                        .getRemarks(rule, problem.pointer())
                        .get(0)
                        .level();
    }

    private static int compareByPosition(Finding one, Finding other) {
        return Objects.requireNonNull(one.getPosition()).compareTo(Objects.requireNonNull(other.getPosition()));
    }
}
