package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Holds what is found against a baseline, or makes a new baseline of it.
 *
 * <p>Only violations are recorded: nobody can accept what is not known. An entry that is not found any more is needless
 * only if its rule was asked and could tell. Not thread-safe.
 */
public final class BaselineMatch implements KnownFindings {
    private final Baseline baseline;
    private final boolean updating;
    private final Predicate<String> asked;
    private final Map<Fingerprint, Integer> updated;

    private final Map<Fingerprint, Integer> found = new HashMap<>();
    private final Set<String> undetermined = new HashSet<>();
    private String input = "";
    private boolean unreadable;

    private BaselineMatch(Baseline baseline, boolean updating, Predicate<String> asked) {
        this.baseline = baseline;
        this.updating = updating;
        this.asked = asked;
        this.updated = new TreeMap<>(baseline.counts());
    }

    /**
     * Knows what a baseline records.
     *
     * @param baseline the baseline
     * @param asked whether a rule, by its id, is asked in this check
     * @return the match
     */
    public static BaselineMatch with(Baseline baseline, Predicate<String> asked) {
        return new BaselineMatch(baseline, false, asked);
    }

    /**
     * Knows whatever it is told, for a new baseline.
     *
     * @param baseline the baseline so far
     * @param asked whether a rule, by its id, is asked in this check
     * @return the match
     */
    public static BaselineMatch updating(Baseline baseline, Predicate<String> asked) {
        return new BaselineMatch(baseline, true, asked);
    }

    /** {@return the new baseline: what was found, and the old one where the check could not tell} */
    public Baseline getUpdated() {
        return new Baseline(updated);
    }

    @Override
    public void start(String file) {
        input = Input.pathOf(file);
        found.clear();
        undetermined.clear();
        unreadable = false;
    }

    @Override
    public boolean covers(CheckResult result, Finding finding) {
        // A rule without checks speaks of the document: other rules may not have been asked about all of it.
        unreadable |= finding.getRule().getChecks().isEmpty();
        Fingerprint fingerprint = Fingerprint.of(result, finding);
        int times = found.merge(fingerprint, 1, Integer::sum);
        return updating || times <= baseline.counts().getOrDefault(fingerprint, 0);
    }

    @Override
    public void undetermined(List<UndeterminedRule> rules) {
        rules.forEach(entry -> undetermined.add(entry.getRule().getId()));
    }

    @Override
    public List<ObsoleteEntry> end() {
        List<ObsoleteEntry> obsolete = new ArrayList<>();
        baseline.of(input).forEach((finding, count) -> {
            int missing = count - found.getOrDefault(finding, 0);
            if (missing > 0 && isDecided(finding.rule())) {
                obsolete.add(new ObsoleteEntry(input, finding.rule(), finding.pointer(), missing));
                updated.remove(finding);
            }
        });
        found.forEach((finding, count) -> updated.merge(finding, count, Math::max));
        return updating ? List.of() : obsolete;
    }

    private boolean isDecided(String rule) {
        return !unreadable && !undetermined.contains(rule) && asked.test(rule);
    }
}
