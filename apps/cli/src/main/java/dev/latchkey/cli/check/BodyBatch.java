package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Bodies that one thread checks together, which reduces the cost of passing them between threads. Not thread-safe. */
final class BodyBatch {
    /** The weight that makes a batch full. */
    static final int FULL = 256 * 1024;

    /** The weight of a body in addition to its bytes; it limits the number of small bodies in a batch. */
    private static final int EACH = 512;

    private final List<Input> inputs = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();
    private int weight;

    void add(Input input, byte[] utf8) {
        inputs.add(input);
        bodies.add(utf8);
        weight += EACH + utf8.length;
    }

    boolean isEmpty() {
        return bodies.isEmpty();
    }

    boolean isFull() {
        return weight >= FULL;
    }

    int getWeight() {
        return weight;
    }

    /**
     * Checks each body. A failure outside a custom rule ends the batch; the findings before it are kept.
     *
     * @param silent tells which results are not reported and need not be kept
     */
    Checked check(BodyChecker checker, Predicate<CheckResult> silent) {
        checker.lookAhead(bodies);
        Tally tally = new Tally();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            Input input = inputs.get(i);
            try {
                CheckResult result = checker.check(input, bodies.get(i));
                tally.add(result);
                if (!silent.test(result)) {
                    outcomes.add(new Outcome(input, result, null));
                }
            } catch (OwnRuleFailedException e) {
                outcomes.add(new Outcome(input, null, e));
            } catch (RuntimeException | Error e) {
                return new Checked(outcomes, tally, e);
            }
        }
        return new Checked(outcomes, tally, null);
    }

    /**
     * The outcome for one body.
     *
     * @param input the place of the body
     * @param result the result; null if a custom rule of the tenant failed
     * @param failure why there is no result
     */
    record Outcome(
            Input input,
            @Nullable CheckResult result,
            @Nullable OwnRuleFailedException failure) {}

    /**
     * The outcomes for all bodies.
     *
     * @param outcomes one for each body that has something to report, in their order
     * @param tally the counts of all bodies, if there is no baseline
     * @param defect the failure that ended the check early; null if there was none
     */
    record Checked(
            List<Outcome> outcomes, Tally tally, @Nullable Throwable defect) {
        void throwDefect() {
            if (defect instanceof RuntimeException failure) {
                throw failure;
            }
            if (defect instanceof Error failure) {
                throw failure;
            }
        }
    }
}
