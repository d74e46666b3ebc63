package dev.latchkey.validation.diff;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares which rules hold in two API versions, and what they find in a document. */
final class RuleComparison {
    private static final Comparator<Position> BY_LINE_AND_COLUMN =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    private RuleComparison() {}

    static List<RuleDifference> differences(Preflight from, Preflight to) {
        Map<String, Rule> before = rules(from);
        Map<String, Rule> after = rules(to);
        Map<String, Rule> all = new LinkedHashMap<>(before);
        all.putAll(after);
        List<RuleDifference> differences = new ArrayList<>();
        all.forEach((id, rule) -> {
            Rule one = before.get(id);
            Rule other = after.get(id);
            if (one == null || other == null || one.getLevel() != other.getLevel()) {
                differences.add(new RuleDifference(
                        rule, one == null ? null : one.getLevel(), other == null ? null : other.getLevel()));
            }
        });
        return differences;
    }

    static List<FindingDifference> differences(
            PreflightReport before, PreflightReport after, Preflight from, Preflight to) {
        Map<Key, Finding> earlier = findings(before);
        Map<Key, Finding> later = findings(after);
        Map<Key, Finding> all = new LinkedHashMap<>(earlier);
        later.forEach(all::putIfAbsent);
        List<FindingDifference> differences = new ArrayList<>();
        for (Key key : all.keySet()) {
            Finding one = earlier.get(key);
            Finding other = later.get(key);
            if (!isSame(one, other)) {
                differences.add(new FindingDifference(one, other, reason(key.ruleId, one, other, from, to)));
            }
        }
        differences.sort(Comparator.comparing(RuleComparison::position, BY_LINE_AND_COLUMN));
        return differences;
    }

    private static String reason(
            String ruleId, @Nullable Finding one, @Nullable Finding other, Preflight from, Preflight to) {
        if (one != null && other != null) {
            return one.getLevel() == other.getLevel()
                    ? other.getMessage()
                    : ruleId + " is of level " + one.getLevel().getText() + " in " + from.getApiVersion()
                            + " and of level " + other.getLevel().getText() + " in " + to.getApiVersion();
        }
        Preflight there = one == null ? to : from;
        Preflight notThere = one == null ? from : to;
        if (!rules(notThere).containsKey(ruleId)) {
            return ruleId + " holds in " + there.getApiVersion() + ", not in " + notThere.getApiVersion();
        }
        Finding finding = Objects.requireNonNull(one == null ? other : one);
        return "in " + there.getApiVersion() + ", " + finding.getMessage();
    }

    private static Position position(FindingDifference difference) {
        Finding finding = difference.to() == null ? difference.from() : difference.to();
        return Objects.requireNonNull(Objects.requireNonNull(finding).getPosition());
    }

    private static boolean isSame(@Nullable Finding one, @Nullable Finding other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.getLevel() == other.getLevel();
    }

    private static Map<String, Rule> rules(Preflight preflight) {
        return preflight.getRules().stream()
                .collect(Collectors.toMap(Rule::getId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<Key, Finding> findings(PreflightReport report) {
        Map<Key, Finding> findings = new LinkedHashMap<>();
        for (Finding finding : report.getFindings()) {
            int count = 0;
            while (findings.putIfAbsent(new Key(finding.getRule().getId(), finding.getPointer(), count), finding)
                    != null) {
                count++;
            }
        }
        return findings;
    }

    /** The identity of a finding across API versions; a rule may have several findings at one place. */
    private record Key(String ruleId, String pointer, int count) {}
}
