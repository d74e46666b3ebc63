package dev.latchkey.cli.check;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts bodies and their findings. Not thread-safe. */
public final class Tally {
    /**
     * The number of distinct lists of undetermined rules to remember. Reports share these lists, so each is counted
     * once.
     */
    private static final int MOST_SHARED = 1024;

    private final Map<Verdict, Integer> bodies = new EnumMap<>(Verdict.class);
    private final Map<Level, Integer> violations = new EnumMap<>(Level.class);
    private final Map<Fact<?>, Set<Rule>> missingFacts = new TreeMap<>();
    private final Set<List<UndeterminedRule>> undetermined = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<List<UndeterminedRule>> pending = new ArrayList<>();
    private final List<ObsoleteEntry> obsolete = new ArrayList<>();
    private int known;
    private int suppressed;
    private int unchecked;

    Tally() {}

    void add(CheckResult result) {
        known += result.getKnown().size();
        add(result.getReport());
    }

    void addUnchecked() {
        unchecked++;
    }

    void addObsolete(List<ObsoleteEntry> entries) {
        obsolete.addAll(entries);
    }

    /** Adds the counts of another tally, except for obsolete entries of a baseline. */
    void add(Tally other) {
        other.bodies.forEach((verdict, count) -> bodies.merge(verdict, count, Integer::sum));
        other.violations.forEach((level, count) -> violations.merge(level, count, Integer::sum));
        known += other.known;
        suppressed += other.suppressed;
        unchecked += other.unchecked;
        other.missingFacts.forEach((fact, rules) -> rules.forEach(rule -> addMissing(fact, rule)));
        other.pending.forEach(this::addUndetermined);
    }

    private void add(PreflightReport report) {
        bodies.merge(report.getVerdict(), 1, Integer::sum);
        suppressed += report.getSuppressed();
        for (Finding finding : report.getFindings()) {
            violations.merge(finding.getLevel(), 1, Integer::sum);
        }
        addUndetermined(report.getUndetermined());
    }

    private void addUndetermined(List<UndeterminedRule> entries) {
        if (undetermined.size() == MOST_SHARED) {
            if (!undetermined.contains(entries)) {
                addMissing(entries);
            }
        } else if (undetermined.add(entries)) {
            pending.add(entries);
        }
    }

    private void addMissing(List<UndeterminedRule> entries) {
        for (UndeterminedRule entry : entries) {
            for (Fact<?> fact : entry.getMissingFacts()) {
                addMissing(fact, entry.getRule());
            }
        }
    }

    private void addMissing(Fact<?> fact, Rule rule) {
        missingFacts.computeIfAbsent(fact, key -> new LinkedHashSet<>()).add(rule);
    }

    /** {@return the number of checked bodies} */
    public int getBodies() {
        return getBodies(Verdict.PASS) + getBodies(Verdict.FAIL) + getBodies(Verdict.UNDETERMINED);
    }

    /**
     * Returns the number of bodies with a verdict.
     *
     * @param verdict the verdict
     * @return their number
     */
    public int getBodies(Verdict verdict) {
        return bodies.getOrDefault(verdict, 0);
    }

    /** {@return the number of bodies that could not be checked; no other count includes them} */
    public int getUnchecked() {
        return unchecked;
    }

    /**
     * Returns the number of violations of a level.
     *
     * @param level the level
     * @return their number
     */
    public int getViolations(Level level) {
        return violations.getOrDefault(level, 0);
    }

    /** {@return the number of findings that the settings suppress} */
    public int getSuppressed() {
        return suppressed;
    }

    /** {@return the missing facts, each with the rules that need it} */
    public Map<Fact<?>, Set<Rule>> getMissingFacts() {
        pending.forEach(this::addMissing);
        pending.clear();
        return Collections.unmodifiableMap(missingFacts);
    }

    /** {@return the number of rules that lack facts} */
    public int getUndeterminedRules() {
        Set<Rule> rules = new LinkedHashSet<>();
        getMissingFacts().values().forEach(rules::addAll);
        return rules.size();
    }

    /** {@return the number of known findings; no other count includes them} */
    public int getKnown() {
        return known;
    }

    /** {@return the known findings that no longer occur} */
    public List<ObsoleteEntry> getObsolete() {
        return Collections.unmodifiableList(obsolete);
    }
}
