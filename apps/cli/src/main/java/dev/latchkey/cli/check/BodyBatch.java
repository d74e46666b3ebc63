package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.document.ReadLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that one thread checks together, which reduces the cost of passing them between threads. They lie one after the
 * other in one array. Not thread-safe.
 */
final class BodyBatch {
    /** The weight that makes a batch full. */
    static final int FULL = 256 * 1024;

    /** The weight of a body in addition to its bytes; it limits the number of small bodies in a batch. */
    private static final int EACH = 512;

    private final List<Input> inputs = new ArrayList<>();
    private byte[] text = new byte[8 * 1024];
    private int[] ends = new int[16];

    void add(Input input, byte[] bytes, int from, int to) {
        int start = start(inputs.size());
        int end = start + to - from;
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, 2 * text.length));
        }
        if (inputs.size() == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        System.arraycopy(bytes, from, text, start, to - from);
        ends[inputs.size()] = end;
        inputs.add(input);
    }

    private int start(int body) {
        return body == 0 ? 0 : ends[body - 1];
    }

    boolean isEmpty() {
        return inputs.isEmpty();
    }

    boolean isFull() {
        return getWeight() >= FULL;
    }

    /** Checks whether it takes more memory than a full batch of lines of a usual length. */
    boolean isLarge() {
        return text.length > 2 * FULL;
    }

    int getWeight() {
        return EACH * inputs.size() + start(inputs.size());
    }

    /** Forgets the bodies, to take others. */
    void clear() {
        inputs.clear();
    }

    /** Reads the bodies that are not too large. */
    <B> List<B> read(BodyType<B> type) {
        List<B> bodies = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            int length = ends[i] - start(i);
            if (length <= ReadLimits.MAX_BYTES) {
                bodies.add(DocumentReader.read(type, text, start(i), length).getBody());
            }
        }
        return bodies;
    }

    /**
     * Checks each body. A failure outside a custom rule ends the batch; the findings before it are kept.
     *
     * @param silent tells which results are not reported and need not be kept
     */
    Checked check(BodyChecker checker, Predicate<CheckResult> silent) {
        checker.lookAhead(this);
        Tally tally = new Tally();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            try {
                CheckResult result = checker.check(input, text, start(i), ends[i]);
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
