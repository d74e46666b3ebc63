package dev.latchkey.validation;

import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.document.Problem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.engine.Outcome;
import dev.latchkey.validation.rule.engine.RuleBook;
import dev.latchkey.validation.suppression.Suppression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes findings of what the reader and the rules have to say, in document order, and leaves out what is suppressed.
 */
final class Findings {
    private static final String EXPIRED = "suppression-expired";

    private final RulesInForce rules;
    private final FixFinder fixes;
    private final @Nullable Instant now;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Remark> unknowns = new ArrayList<>();
    private final Set<Suppression> expired = new HashSet<>();
    private final Map<Rule, Integer> ofDocument = new HashMap<>();
    private int omitted;
    private int suppressed;

    private Findings(RulesInForce rules, FixFinder fixes, @Nullable Instant now) {
        this.rules = rules;
        this.fixes = fixes;
        this.now = now;
    }

    static Findings ofBody(Outcome outcome, RulesInForce rules, FixFinder fixes, @Nullable Instant now) {
        Findings findings = new Findings(rules, fixes, now);
        outcome.violations().forEach(remark -> findings.add(remark, null));
        outcome.unknowns().forEach(findings::addUnknown);
        findings.findings.sort(Comparator.comparing(Finding::getPointer, PointerOrder.DOCUMENTED));
        return findings;
    }

    static Findings ofDocument(
            Document<?> document, Outcome outcome, RulesInForce rules, FixFinder fixes, @Nullable Instant now) {
        Findings findings = new Findings(rules, fixes, now);
        for (Problem problem : document.getProblems()) {
            Rule rule = rules.find(problem.kind().getRuleId());
            if (rule != null) {
                findings.addWithinLimit(problem, rule);
            }
        }
        document.getOmittedProblems()
                .forEach((kind, count) -> findings.omitted += rules.find(kind.getRuleId()) == null ? 0 : count);
        for (Remark remark : outcome.violations()) {
            if (!isAboutUnreadable(document, remark)) {
                findings.add(remark, document.locate(remark.pointer()));
            }
        }
        for (Remark remark : outcome.unknowns()) {
            if (!isAboutUnreadable(document, remark)) {
                findings.addUnknown(remark);
            }
        }
        findings.findings.sort(Findings::compareByPosition);
        return findings;
    }

    List<Finding> toList() {
        return List.copyOf(findings);
    }

    /** The places that cannot be decided, as far as they were listed. */
    List<Remark> getUnknowns() {
        return unknowns;
    }

    /** The number of violations of the document itself that are left out. */
    int getOmitted() {
        return omitted;
    }

    int getSuppressed() {
        return suppressed;
    }

    private void add(Remark remark, @Nullable Position position) {
        add(
                Finding.of(
                        remark.rule(),
                        remark.level(),
                        remark.pointer(),
                        position,
                        remark.message(),
                        () -> fixes.find(remark.rule(), remark.pointer(), remark.suggestion())),
                remark.absent());
    }

    private void addWithinLimit(Problem problem, Rule rule) {
        if (ofDocument.merge(rule, 1, Integer::sum) <= RuleBook.MOST_VIOLATIONS) {
            add(problem, rule);
        } else {
            omitted++;
        }
    }

    private void add(Problem problem, Rule rule) {
        add(
                Finding.of(
                        rule,
                        level(problem, rule),
                        problem.pointer(),
                        problem.position(),
                        problem.message(),
                        () -> fixes.find(rule, problem.pointer(), problem.suggestion())),
                List.of());
    }

    private void add(Finding finding, List<String> absent) {
        Suppression suppression = suppression(finding.getRule(), finding.getPointer());
        if (suppression == null) {
            findings.add(finding);
        } else if (now == null) {
            unknowns.add(undecided(finding.getRule(), finding.getLevel(), finding.getPointer(), absent, Set.of()));
        } else if (suppression.isExpired(now)) {
            findings.add(finding);
            tell(suppression, finding);
        } else {
            suppressed++;
        }
    }

    private void addUnknown(Remark remark) {
        Suppression suppression = suppression(remark.rule(), remark.pointer());
        if (suppression == null || (now != null && suppression.isExpired(now))) {
            unknowns.add(remark);
        } else if (now == null) {
            unknowns.add(undecided(remark.rule(), remark.level(), remark.pointer(), remark.absent(), remark.missing()));
        } else {
            suppressed++;
        }
    }

    private @Nullable Suppression suppression(Rule rule, String pointer) {
        return rules.suppressions().isEmpty()
                ? null
                : rules.suppressions().find(rule.getId(), pointer).orElse(null);
    }

    /** A place of which only the time can tell whether it counts. */
    private static Remark undecided(
            Rule rule, Level level, String pointer, List<String> absent, Set<Fact> alsoMissing) {
        Set<Fact> missing = EnumSet.of(Fact.NOW);
        missing.addAll(alsoMissing);
        return new Remark(rule, level, pointer, absent, "", Collections.unmodifiableSet(missing), null);
    }

    private void tell(Suppression suppression, Finding finding) {
        Rule rule = rules.find(EXPIRED);
        if (rule != null && expired.add(suppression)) {
            Finding told = Finding.of(
                    rule,
                    finding.getPointer(),
                    "the suppression of " + suppression.ruleId() + " ended on " + suppression.until()
                            + "; its reason was: " + suppression.reason());
            Position position = finding.getPosition();
            findings.add(position == null ? told : told.at(position));
        }
    }

    /**
     * Tells whether a remark speaks of a value that could not be read: that has been told, and anything more would be a
     * guess.
     */
    private static boolean isAboutUnreadable(Document<?> document, Remark remark) {
        for (String key : remark.absent()) {
            if (document.isUnreadable(remark.pointer() + "/" + key)) {
                return true;
            }
        }
        return document.isUnreadable(remark.pointer());
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
