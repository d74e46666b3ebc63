package dev.latchkey.validation.rule.engine;

import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.Rule;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /** The remarks in the order of stages, whether or not the rules were asked in stages. */
    static List<Remark> toList(@Nullable Remarks remarks) {
        return remarks == null
                ? List.of()
                : remarks.remarks.stream()
                        .sorted(Comparator.comparing(remark -> Stage.of(remark.rule())))
                        .toList();
    }

    private void add(Rule rule, String around, Answer answer) {
        for (Remark remark : answer.getRemarks(rule, around)) {
            remarks.add(remark);
            failure |= remark.isFailure() && !suppressed.test(remark);
        }
    }
}
