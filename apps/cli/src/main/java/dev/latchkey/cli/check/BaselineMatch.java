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
 * Compares findings with a baseline, or creates a new baseline from them.
 *
 * <p>Only violations are recorded: an undetermined rule cannot be accepted. An entry that is no longer found is
 * obsolete only if its rule was checked and decided. Not thread-safe.
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
     * Creates a match against a baseline.
     *
     * @param baseline the baseline
     * @param asked whether a rule, by its id, is asked in this check
     * @return the match
     */
    public static BaselineMatch with(Baseline baseline, Predicate<String> asked) {
        return new BaselineMatch(baseline, false, asked);
    }

    /**
     * Creates a match that accepts every finding, for a new baseline.
     *
     * @param baseline the baseline so far
     * @param asked whether a rule, by its id, is asked in this check
     * @return the match
     */
    public static BaselineMatch updating(Baseline baseline, Predicate<String> asked) {
        return new BaselineMatch(baseline, true, asked);
    }

    /** {@return the new baseline: the findings, and the old entries where the check could not decide} */
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
