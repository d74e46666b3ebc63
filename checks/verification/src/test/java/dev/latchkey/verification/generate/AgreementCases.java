package dev.latchkey.verification.generate;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.NearValid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Draws what the two encodings are compared on: legal cases, ones that break a rule, wild ones, and some of them with
 * something left out of the body or of the organisation.
 */
final class AgreementCases {
    private static final int WILD = 15;
    private static final int VALID = 25;
    private static final int ACCOUNTS = 15;
    private static final int CUT = 50;
    private static final int MOST_CUTS = 3;
    private static final int LONGEST_WALK = 16;

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

    private AgreementCases() {}

    /** The case of a seed. */
    static GeneratedCase draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GeneratedCase drawn = cases(random).draw(random);
        int cuts = random.nextInt(100) < CUT ? 1 + random.nextInt(MOST_CUTS) : 0;
        for (; cuts > 0; cuts--) {
            GeneratedCase whole = drawn;
            drawn = whole.simpler()
                    .skip(random.nextInt(LONGEST_WALK))
                    .filter(cut -> canBeAsked(cut, whole))
                    .findFirst()
                    .orElse(whole);
        }
        return drawn;
    }

    /** Whether a case can still be asked of a tenant: what is requested in it already has to be possible. */
    static boolean canBeAsked(GeneratedCase cut, GeneratedCase whole) {
        return (whole.getOpenRequests().isEmpty() && !PREPARED.contains(whole.getOperation()))
                || (cut.getOrganisation().equals(whole.getOrganisation())
                        && cut.getOpenRequests().equals(whole.getOpenRequests()));
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
