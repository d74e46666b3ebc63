package dev.latchkey.validation.rule;

import dev.latchkey.validation.fact.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what rules have to say; it only comes into being with the first remark. */
final class Remarks {
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final Predicate<Remark> suppressed;
    private boolean failure;

    Remarks() {
        this(remark -> false);
    }

    /**
     * @param suppressed whether a remark may come to nothing in the end
     */
    Remarks(Predicate<Remark> suppressed) {
        this.suppressed = suppressed;
    }

    /** Nothing yet, collected in the same way. */
    Remarks startOver() {
        return new Remarks(suppressed);
    }

    /** Whether a rule is violated at the level of an error, which settles the verdict. */
    boolean haveFailure() {
        return failure;
    }

    /** Adds an answer that is not satisfied. */
    static Remarks add(@Nullable Remarks before, Rule rule, String around, Answer answer) {
        Remarks remarks = before == null ? new Remarks() : before;
        remarks.add(rule, around, answer);
        return remarks;
    }

    static List<Remark> toList(@Nullable Remarks remarks) {
        return remarks == null ? List.of() : List.copyOf(remarks.remarks);
    }

    private void add(Rule rule, String around, Answer answer) {
        for (Answer.Point point : answer.points()) {
            Level level = point.level() == null || rule instanceof RuleAtLevel ? rule.getLevel() : point.level();
            boolean violated = point.missing().isEmpty();
            String message = violated ? point.message() : "cannot tell without " + names(point.missing());
            Remark remark = new Remark(
                    rule, level, around + point.at(), point.absent(), message, point.missing(), point.suggestion());
            remarks.add(remark);
            failure |= violated && level == Level.ERROR && !suppressed.test(remark);
        }
    }

    private static String names(Set<Fact> facts) {
        return facts.stream().map(Fact::getText).collect(Collectors.joining(", "));
    }
}
