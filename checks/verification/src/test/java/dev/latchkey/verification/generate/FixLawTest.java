package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.NearValid;
import dev.latchkey.validation.FixedText;
import dev.latchkey.validation.Fixes;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.verification.law.States;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of a document when its fixes are applied. */
class FixLawTest {
    private static final long SEED = 2611307;
    private static final int CASES_OF_A_RULE = 3;
    private static final int WILD = 300;

    @Test
    @States("A document that could be read has, once its safe fixes are applied, fewer findings than before, by at"
            + " least those that were fixed.")
    void safeFixesLeaveFewerFindings() {
        assertThat(cases().flatMap(drawn -> complaint(drawn).stream())).isEmpty();
    }

    private static Optional<String> complaint(GeneratedCase drawn) {
        Judged judged = Judged.ofBody(drawn);
        PreflightReport before = judged.report();
        if (!judged.document().getProblems().isEmpty() || before.getOmittedFindings() > 0) {
            return Optional.empty();
        }
        FixedText fixed = Fixes.apply(drawn.getJson(), before, Fixes.Extent.SAFE);
        PreflightReport after = Preflight.of(drawn.getApiVersion())
                .check(
                        DocumentReader.read(BodyType.find(drawn.getOperation()).orElseThrow(), fixed.getText()),
                        Judged.facts(drawn));
        int expected = before.getFindings().size() - fixed.getApplied().size();
        return after.getFindings().size() <= expected
                ? Optional.empty()
                : Optional.of(after.getFindings() + " instead of " + before.getFindings() + " but " + fixed.getApplied()
                        + ": " + drawn);
    }

    private static Stream<GeneratedCase> cases() {
        return Stream.concat(
                NearValid.rules().stream()
                        .flatMap(rule ->
                                LongStream.range(SEED, SEED + CASES_OF_A_RULE).mapToObj(Cases.nearValid(rule)::draw)),
                Cases.wild().stream(SEED).limit(WILD));
    }
}
