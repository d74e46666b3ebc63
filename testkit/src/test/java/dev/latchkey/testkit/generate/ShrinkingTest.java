package dev.latchkey.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.Person;
import java.util.Comparator;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class ShrinkingTest {
    @Test
    void theFirstSimplerCaseOfAHugeOneIsMadeAlone() {
        GeneratedCase huge = Cases.wild().on(Operation.CREATE).stream(2611303)
                .limit(300)
                .max(Comparator.comparingInt(GeneratedCase::getSize))
                .orElseThrow();

        assertThat(huge.getSize()).isGreaterThan(20_000);
        assertThat(huge.simpler().skip(50).findFirst()).isPresent();
    }

    private static final long SEED = 2611220;

    @Test
    void onlyWhatIsInterestingIsLeftOfABody() {
        GeneratedCase start =
                Cases.nearValid("entitlement-limit").in(ApiVersion.V1).draw(SEED);

        GeneratedCase simplest = Shrinking.minimise(start, drawn -> count(drawn, "ENTITLEMENT") >= 3);

        assertThat(simplest.getJson()).hasSizeLessThan(200).startsWith("{\"requested");
        assertThat(count(simplest, "ENTITLEMENT")).isEqualTo(3);
        assertThat(simplest.getOrganisation().getItems()).isEmpty();
        assertThat(simplest.getExpectedRules()).isNull();
        assertThat(simplest.toString()).contains("seed 2611220, made simpler: create");
    }

    @Test
    void anOrganisationKeepsWhatMatters() {
        GeneratedCase start =
                Cases.nearValid("already-assigned").in(ApiVersion.V1).draw(SEED);

        GeneratedCase simplest = Shrinking.minimise(
                start, drawn -> !drawn.getOrganisation().getAccess().isEmpty());

        assertThat(simplest.getJson()).isEqualTo("{}");
        assertThat(simplest.getOrganisation().getAccess()).hasSize(1);
        assertThat(simplest.getOrganisation().getPeople())
                .extracting(Person::getId)
                .as("who has it, and who asks")
                .containsOnly(
                        simplest.getOrganisation().getAccess().get(0).getIdentity(),
                        simplest.getCaller().orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void aTextThatIsNoJsonIsCutIntoPieces() {
        GeneratedCase start = Cases.nearValid("json-syntax").in(ApiVersion.V1).draw(SEED);

        GeneratedCase simplest =
                Shrinking.minimise(start, drawn -> drawn.getJson().contains("{"));

        assertThat(simplest.getJson()).isEqualTo("{");
    }

    @Test
    void everyStepIsSmaller() {
        GeneratedCase start = Cases.wild().in(ApiVersion.V1).draw(SEED);

        assertThat(start.simpler()).isNotEmpty().allMatch(simpler -> simpler.getSize() < start.getSize());
    }

    @Test
    void theSameStartComesToTheSameEnd() {
        Predicate<GeneratedCase> interesting = drawn -> drawn.getJson().contains("comment");
        GeneratedCase start =
                Cases.nearValid("revoke-comment").in(ApiVersion.BETA).draw(SEED + 1);
        if (interesting.test(start)) {
            assertThat(Shrinking.minimise(start, interesting))
                    .hasToString(Shrinking.minimise(start, interesting).toString());
        }
    }

    @Test
    void aStartThatIsNotInterestingIsRefused() {
        GeneratedCase start = Cases.valid().draw(SEED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shrinking.minimise(start, drawn -> false))
                .withMessage("there is nothing to keep: the predicate is not true of " + start);
    }

    private static int count(GeneratedCase drawn, String word) {
        return drawn.getJson().split("\"" + word + "\"", -1).length - 1;
    }
}
