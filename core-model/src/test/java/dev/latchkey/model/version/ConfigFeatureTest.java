package dev.latchkey.model.version;

import static dev.latchkey.model.version.ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS;
import static dev.latchkey.model.version.ConfigFeature.REMINDERS_UP_TO_TWENTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigFeatureTest {

    @Test
    void betaAndV3HaveNoneAndV1HasAll() {
        assertThat(features(ApiVersion.BETA)).isEmpty();
        assertThat(features(ApiVersion.V3)).isEmpty();
        assertThat(features(ApiVersion.V1)).containsExactly(ConfigFeature.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"V2024", "V2025", "V2026"})
    void apiVersionsInBetweenHaveEntitlementConfigObjectsAndUpToTwentyReminders(ApiVersion apiVersion) {
        assertThat(features(apiVersion)).containsExactly(ENTITLEMENT_CONFIG_OBJECTS, REMINDERS_UP_TO_TWENTY);
    }

    @Test
    void aFeatureIsNamedAsInJson() {
        assertThat(Arrays.stream(ConfigFeature.values()).map(ConfigFeature::getJsonName))
                .containsExactly(
                        "accessRequestConfig",
                        "maxReminders",
                        "formDefinitionId",
                        "allowRequestOnBehalfOfForMachineIdentity",
                        "allowRequestForMachineByOwner",
                        "machineIdentityAccessRequestEnabled");
    }

    private static List<ConfigFeature> features(ApiVersion apiVersion) {
        return Arrays.stream(ConfigFeature.values()).filter(apiVersion::offers).toList();
    }
}
