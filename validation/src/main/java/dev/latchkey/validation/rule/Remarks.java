package dev.latchkey.validation.rule;

import dev.latchkey.validation.fact.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what rules have to say; it only comes into being with the first remark. */
final class Remarks {
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private boolean failure;

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
        if (answer instanceof Answer.Violated violated) {
            Level level = violated.level() == null ? rule.getLevel() : violated.level();
            failure |= level == Level.ERROR;
            remarks.add(
                    new Remark(rule, level, around + violated.at(), violated.absent(), violated.message(), Set.of()));
        } else if (answer instanceof Answer.Undetermined undetermined) {
            remarks.add(new Remark(
                    rule,
                    rule.getLevel(),
                    around + undetermined.at(),
                    List.of(),
                    "cannot tell without " + names(undetermined.facts()),
                    undetermined.facts()));
        } else if (answer instanceof Answer.Both both) {
            add(rule, around, both.first());
            add(rule, around, both.second());
        }
    }

    private static String names(Set<Fact> facts) {
        return facts.stream().map(Fact::getText).collect(Collectors.joining(", "));
    }
}
