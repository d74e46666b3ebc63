package dev.latchkey.validation.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what rules have to say; it only comes into being with the first remark. */
final class Remarks {
    private final List<Remark> remarks = new ArrayList<>();

    private Remarks() {}

    /** Adds an answer that is not satisfied. Answers about long lists are long chains, so this does not recurse. */
    static Remarks add(@Nullable Remarks before, Rule rule, String around, Answer answer) {
        Remarks remarks = before == null ? new Remarks() : before;
        Deque<Answer> waiting = new ArrayDeque<>(List.of(answer));
        while (!waiting.isEmpty()) {
            Answer next = waiting.pop();
            if (next instanceof Answer.Both both) {
                waiting.push(both.second());
                waiting.push(both.first());
            } else {
                remarks.addOne(rule, around, next);
            }
        }
        return remarks;
    }

    static List<Remark> toList(@Nullable Remarks remarks) {
        return remarks == null ? List.of() : remarks.remarks;
    }

    private void addOne(Rule rule, String around, Answer answer) {
        if (answer instanceof Answer.Violated violated) {
            Level level = violated.level() == null ? rule.getLevel() : violated.level();
            remarks.add(new Remark(rule, level, around + violated.at(), violated.absent(), violated.message(), null));
        } else if (answer instanceof Answer.Undetermined undetermined) {
            String message = "cannot tell without the fact \"" + undetermined.fact() + "\"";
            remarks.add(new Remark(
                    rule, rule.getLevel(), around + undetermined.at(), List.of(), message, undetermined.fact()));
        }
    }
}
