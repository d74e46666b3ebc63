package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Bodies that are checked together, so that handing them from thread to thread costs little. Not thread-safe. */
final class BodyBatch {
    /** The weight that makes a batch full. */
    static final int FULL = 256 * 1024;

    /** The weight of a body beside its bytes, so that not too many small ones are under way. */
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
     * Checks each body. A failure that is no rule's own ends the batch, and what was found before it is not lost.
     *
     * @param silent whether nothing is to be told of a result, so that it need not be kept
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
     * @param input where it stands
     * @param result what was found; null if a rule of the tenant's own failed
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
     * @param tally what was found in all bodies, as long as nothing is known before
     * @param defect what ended the check before its end; null if nothing did
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
