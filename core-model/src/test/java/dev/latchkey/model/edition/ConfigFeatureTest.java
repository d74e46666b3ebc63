package dev.latchkey.model.edition;

import static dev.latchkey.model.edition.ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS;
import static dev.latchkey.model.edition.ConfigFeature.ENTITLEMENT_OWNER_SCHEME;
import static dev.latchkey.model.edition.ConfigFeature.REMINDERS_UP_TO_TWENTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigFeatureTest {

    @Test
    void betaHasNoneAndV1HasAll() {
        assertThat(features(ApiEdition.BETA)).isEmpty();
        assertThat(features(ApiEdition.V1)).containsExactly(ConfigFeature.values());
    }

    @Test
    void v3HasOwnersOfEntitlementsAsAScheme() {
        assertThat(features(ApiEdition.V3)).containsExactly(ENTITLEMENT_OWNER_SCHEME);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2024", "V2025", "V2026"})
    void editionsInBetweenHaveEntitlementConfigObjectsAndUpToTwentyReminders(ApiEdition edition) {
        assertThat(features(edition))
                .containsExactly(ENTITLEMENT_OWNER_SCHEME, ENTITLEMENT_CONFIG_OBJECTS, REMINDERS_UP_TO_TWENTY);
    }

    @Test
    void aFeatureIsNamedAsInJson() {
        assertThat(Arrays.stream(ConfigFeature.values()).map(ConfigFeature::getJsonName))
                .containsExactly(
                        "entitlementOwner",
                        "accessRequestConfig",
                        "maxReminders",
                        "formDefinitionId",
                        "allowRequestOnBehalfOfForMachineIdentity",
                        "allowRequestForMachineByOwner",
                        "machineIdentityAccessRequestEnabled");
    }

    private static List<ConfigFeature> features(ApiEdition edition) {
        return Arrays.stream(ConfigFeature.values()).filter(edition::offers).toList();
    }
}
