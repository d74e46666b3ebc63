package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.verification.law.States;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The two encodings of the rules agree on many drawn cases. {@code -Dagreement.cases=100000} draws more, {@code
 * -Dlatchkey.agreement.seed=N} the same again. A case on which they disagree is made as simple as it can be and joins
 * the {@linkplain Corpus corpus}, which every later run compares first.
 */
class AgreementTest {
    private static final long SEED = 2611301;
    private static final int CASES = Integer.getInteger("latchkey.agreement.cases", 20_000);
    private static final int A_PIECE = 20_000;
    private static final int ENOUGH = 10;

    @Test
    @States("The encodings agree on every case of the corpus, which once set them apart.")
    void theEncodingsAgreeOnEveryCaseThatOnceSetThemApart() {
        assertThat(Corpus.cases()).allSatisfy((file, aCase) -> {
            Agreement agreement = Agreement.of(aCase);
            assertThat(agreement.kind()).as(file + ": " + agreement.text()).isNotEqualTo(Agreement.Kind.DISAGREED);
        });
    }

    @Test
    @States("The encodings agree on cases of a fixed seed: on accepting or refusing, on the deciding rule, and on what"
            + " comes to nothing later.")
    void theEncodingsAgreeOnTheSameCasesInEveryRun() {
        agree(SEED, CASES / 2);
    }

    @Test
    @States("The encodings agree on cases of a fresh seed.")
    void theEncodingsAgreeOnCasesThatNoRunHadBefore() {
        agree(Long.getLong("latchkey.agreement.seed", new SplittableRandom().nextLong()), CASES - CASES / 2);
    }

    /** Compares the cases of a seed and of those that follow it, on all cores; goes on after a disagreement. */
    private static void agree(long seed, int count) {
        AgreementCount counted = new AgreementCount();
        List<String> disagreements = new ArrayList<>();
        for (int start = 0; start < count && disagreements.size() < ENOUGH; start += A_PIECE) {
            LongStream.range(seed + start, seed + Math.min(count, start + A_PIECE))
                    .parallel()
                    .forEach(each -> compare(each, counted));
            System.out.println("-Dlatchkey.agreement.seed=" + seed + ", " + counted);
            counted.disagreed().stream()
                    .skip(disagreements.size())
                    .map(Corpus::add)
                    .forEach(disagreements::add);
        }
        assertThat(disagreements)
                .as("-Dlatchkey.agreement.seed=" + seed + ", " + counted)
                .isEmpty();
    }

    private static void compare(long seed, AgreementCount counted) {
        GeneratedCase drawn = AgreementCases.draw(seed);
        counted.add(drawn, Agreement.of(drawn));
    }
}
