package dev.latchkey.bulk.plan;

import dev.latchkey.model.version.ApiVersion;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few tables of the laws of plans, which say within a second what the properties say of hundreds. */
class PlanSamplesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyPairOfTheTableIsPlannedOrRejectedOnce(long seed) throws IOException {
        new PlanLawProperties()
                .everyPairOfTheTableIsPlannedOrRejectedOnceAndNothingIsAdded(seed, ApiVersion.V1, 20, 30, 300);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stepsOnSeveralMachinesGiveTheLinesOfOnePlan(long seed) throws IOException {
        new PlanStepsProperties().stepsOnSeveralMachinesGiveTheLinesOfOnePlan(seed, ApiVersion.V1, 3, 20, 30, 300);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void requestsThatOnlyTogetherBreakARuleAreHalved(long seed) throws IOException {
        new PlanStepsProperties().aRuleThatHalvesRequestsChangesNothingOfThat(seed);
    }
}
