package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.verification.law.States;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the same body is worth in two API versions. */
class ApiVersionLawTest {
    private static final long SEED = 2611306;
    private static final int CASES_OF_AN_API_VERSION = 150;

    @Test
    @States("What is legal in one API version and not in another breaks there a rule that names that version: it does"
            + " not hold in the first, or its message says which version it is.")
    void whatOneApiVersionTakesAndAnotherDoesNotBreaksARuleThatNamesTheOther() {
        Set<ApiVersion> refusing = EnumSet.noneOf(ApiVersion.class);

        assertThat(eachApiVersion()
                        .flatMap(drawn -> others(drawn.getApiVersion())
                                .flatMap(other -> complaint(drawn, other, refusing).stream())))
                .isEmpty();
        assertThat(refusing).as("API versions that refused something").contains(ApiVersion.BETA, ApiVersion.V2026);
    }

    private static Optional<String> complaint(GeneratedCase drawn, ApiVersion other, Set<ApiVersion> refusing) {
        Judged judged = Judged.ofBody(drawn, other);
        if (judged.report().getVerdict() != Verdict.FAIL) {
            return Optional.empty();
        }
        refusing.add(other);
        return errors(judged).stream().anyMatch(finding -> names(finding, other, drawn.getApiVersion()))
                ? Optional.empty()
                : Optional.of(errors(judged) + " in " + other + ": " + drawn);
    }

    private static boolean names(Finding finding, ApiVersion there, ApiVersion here) {
        Set<ApiVersion> apiVersions = finding.getRule().getApiVersions();
        return (apiVersions.contains(there) && !apiVersions.contains(here))
                || finding.getMessage().contains(there.toString());
    }

    private static List<Finding> errors(Judged judged) {
        return judged.findings().stream()
                .filter(finding -> finding.getLevel() == Level.ERROR)
                .toList();
    }

    private static Stream<GeneratedCase> eachApiVersion() {
        return Arrays.stream(ApiVersion.values())
                .map(Cases.valid()::in)
                .flatMap(cases -> cases.stream(SEED).limit(CASES_OF_AN_API_VERSION));
    }

    private static Stream<ApiVersion> others(ApiVersion apiVersion) {
        return Arrays.stream(ApiVersion.values()).filter(other -> other != apiVersion);
    }
}
