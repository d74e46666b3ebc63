package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.NearValid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * The two encodings of the rules agree on many drawn cases: legal ones, ones that break a rule, wild ones, and all of
 * them with something left out of the body or of the organisation. {@code -Dlatchkey.agreement.cases=100000} draws
 * more, {@code -Dlatchkey.agreement.seed=N} the same again.
 */
class AgreementTest {
    private static final long SEED = 2611301;
    private static final int CASES = Integer.getInteger("latchkey.agreement.cases", 4000);
    private static final int SHOWN = 20;
    private static final int MOST_CUTS = 4;
    private static final int LONGEST_WALK = 30;
    private static final int WILD = 15;
    private static final int VALID = 25;
    private static final int ACCOUNTS = 15;
    private static final Set<Operation> PREPARED = EnumSet.of(
            Operation.CANCEL,
            Operation.BULK_CANCEL,
            Operation.BULK_APPROVE,
            Operation.APPROVE,
            Operation.REJECT,
            Operation.FORWARD);
    private static final List<String> RULES = NearValid.rules().stream()
            .filter(rule -> !Agreement.OF_DOCUMENTS_ONLY.contains(rule))
            .sorted()
            .toList();

    @Test
    void theEncodingsAgreeOnTheSameCasesInEveryRun() {
        agree(SEED, CASES / 2);
    }

    @Test
    void theEncodingsAgreeOnCasesThatNoRunHadBefore() {
        agree(Long.getLong("latchkey.agreement.seed", new SplittableRandom().nextLong()), CASES / 2);
    }

    private static void agree(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Integer> counts = new TreeMap<>();
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            GeneratedCase drawn = draw(random.split());
            Agreement agreement = Agreement.of(drawn);
            String kind =
                    agreement.kind() + (agreement.kind() == Agreement.Kind.DECLARED ? " " + agreement.text() : "");
            counts.merge(kind, 1, Integer::sum);
            counts.merge(drawn.getOperation() + " compared", 1, Integer::sum);
            if (agreement.kind() == Agreement.Kind.DISAGREED && disagreements.size() < SHOWN) {
                disagreements.add(agreement.text());
            }
        }
        String summary = count + " cases, -Dlatchkey.agreement.seed=" + seed + ": " + counts;
        System.out.println(summary);
        assertThat(disagreements).as(summary).isEmpty();
    }

    private static GeneratedCase draw(RandomGenerator random) {
        GeneratedCase drawn = cases(random).draw(random);
        for (int cuts = random.nextInt(MOST_CUTS); cuts > 0; cuts--) {
            GeneratedCase whole = drawn;
            drawn = whole.simpler()
                    .skip(random.nextInt(LONGEST_WALK))
                    .filter(cut -> (whole.getOpenRequests().isEmpty() && !PREPARED.contains(whole.getOperation()))
                            || hasAll(cut, whole))
                    .findFirst()
                    .orElse(whole);
        }
        return drawn;
    }

    /** Whether only the body was cut: what is requested already has to be possible still. */
    private static boolean hasAll(GeneratedCase cut, GeneratedCase whole) {
        return cut.getOrganisation().equals(whole.getOrganisation())
                && cut.getOpenRequests().equals(whole.getOpenRequests());
    }

    private static Cases cases(RandomGenerator random) {
        int kind = random.nextInt(100);
        if (kind < WILD + VALID) {
            ApiVersion apiVersion = one(random, List.of(ApiVersion.values()));
            Cases cases = (kind < WILD ? Cases.wild() : Cases.valid()).in(apiVersion);
            return random.nextInt(100) < ACCOUNTS && apiVersion.offers(Operation.ACCOUNTS_SELECTION)
                    ? cases.on(Operation.ACCOUNTS_SELECTION)
                    : cases;
        }
        String rule = one(random, RULES);
        ApiVersion apiVersion = one(random, List.copyOf(NearValid.apiVersions(rule)));
        Operation operation = one(random, List.copyOf(NearValid.operations(rule, apiVersion)));
        return Cases.nearValid(rule).in(apiVersion).on(operation);
    }

    private static <T> T one(RandomGenerator random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
