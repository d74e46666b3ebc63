package dev.latchkey.model.version;

import static dev.latchkey.model.version.RequestFeature.NESTED_ASSIGNMENT_ID;
import static dev.latchkey.model.version.RequestFeature.NESTED_NATIVE_IDENTITY;
import static dev.latchkey.model.version.RequestFeature.REVOKE_DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersionTest {

    @Test
    void apiVersionsStandInTheOrderOfPublication() {
        assertThat(Arrays.stream(ApiVersion.values()).map(ApiVersion::getText))
                .containsExactly("beta", "v3", "v2024", "v2025", "v2026", "v1");
    }

    @Test
    void theDefaultIsV1() {
        assertThat(ApiVersion.DEFAULT).isEqualTo(ApiVersion.V1);
    }

    @ParameterizedTest
    @EnumSource
    void anApiVersionIsFoundByItsText(ApiVersion apiVersion) {
        assertThat(apiVersion).hasToString(apiVersion.getText());
        assertThat(ApiVersion.of(apiVersion.getText())).isEqualTo(apiVersion);
        assertThat(ApiVersion.find(apiVersion.getText())).contains(apiVersion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V1", "v2023", " v3"})
    void anUnknownTextIsNoApiVersion(String text) {
        assertThat(ApiVersion.find(text)).isEmpty();
    }

    @Test
    void theMessageAboutAnUnknownTextListsTheApiVersions() {
        assertThatThrownBy(() -> ApiVersion.of("v2023"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"v2023\" is not an API version; the API versions are beta, v3, v2024, v2025, v2026, v1");
    }

    @Test
    void askingForAnEndpointThatIsNotThereSaysWhichApiVersionsHaveIt() {
        assertThatThrownBy(() -> ApiVersion.V3.endpoint(Operation.CLOSE))
                .isInstanceOfSatisfying(OperationNotOfferedException.class, exception -> {
                    assertThat(exception.getOperation()).isEqualTo(Operation.CLOSE);
                    assertThat(exception.getApiVersion()).isEqualTo(ApiVersion.V3);
                    assertThat(exception.getOfferedBy())
                            .containsExactly(
                                    ApiVersion.BETA,
                                    ApiVersion.V2024,
                                    ApiVersion.V2025,
                                    ApiVersion.V2026,
                                    ApiVersion.V1);
                })
                .hasMessage("close is not offered by API version v3; it is offered by beta, v2024, v2025, v2026, v1");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "V1")
    void theEndOfALegacyApiVersionIsAnnounced(ApiVersion apiVersion) {
        assertThat(apiVersion.isLegacy()).isTrue();
        assertThat(apiVersion.getEndOfSupport()).contains(LocalDate.of(2028, 4, 1));
        assertThat(apiVersion.getEndOfLife()).contains(LocalDate.of(2029, 1, 1));
    }

    @Test
    void noEndOfV1IsAnnounced() {
        assertThat(ApiVersion.V1.isLegacy()).isFalse();
        assertThat(ApiVersion.V1.getEndOfSupport()).isEmpty();
        assertThat(ApiVersion.V1.getEndOfLife()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BETA", "V3", "V2024", "V2025"})
    void apiVersionsBeforeV2026HaveTheFirstGenerationOfTheConfiguration(ApiVersion apiVersion) {
        assertThat(apiVersion.getConfigGenerations()).containsExactly(ConfigGeneration.GENERATION_1);
    }

    @Test
    void v2026HasTheSecondGenerationAndV1HasBoth() {
        assertThat(ApiVersion.V2026.getConfigGenerations()).containsExactly(ConfigGeneration.GENERATION_2);
        assertThat(ApiVersion.V1.getConfigGenerations())
                .containsExactly(ConfigGeneration.GENERATION_1, ConfigGeneration.GENERATION_2);
    }

    @Test
    void eachGenerationOfTheConfigurationHasOperationsOfItsOwn() {
        assertThat(ConfigGeneration.GENERATION_1.getNumber()).isEqualTo(1);
        assertThat(ConfigGeneration.GENERATION_1.getReadOperation()).isEqualTo(Operation.GET_CONFIG_1);
        assertThat(ConfigGeneration.GENERATION_1.getWriteOperation()).isEqualTo(Operation.SET_CONFIG_1);
        assertThat(ConfigGeneration.GENERATION_2.getNumber()).isEqualTo(2);
        assertThat(ConfigGeneration.GENERATION_2.getReadOperation()).isEqualTo(Operation.GET_CONFIG_2);
        assertThat(ConfigGeneration.GENERATION_2.getWriteOperation()).isEqualTo(Operation.SET_CONFIG_2);
    }

    @Test
    void everyFeatureIsInTheApiVersionsWhoseDocumentsHaveIt() {
        assertThat(features(ApiVersion.BETA)).isEmpty();
        assertThat(features(ApiVersion.V3)).containsExactly(REVOKE_DATE);
        assertThat(features(ApiVersion.V2024))
                .containsExactly(REVOKE_DATE, NESTED_NATIVE_IDENTITY, NESTED_ASSIGNMENT_ID);
        assertThat(features(ApiVersion.V2025)).containsExactly(REVOKE_DATE);
        assertThat(features(ApiVersion.V2026)).containsExactly(REVOKE_DATE);
        assertThat(features(ApiVersion.V1)).containsExactly(RequestFeature.values());
    }

    @Test
    void aFeatureIsNamedAsInJson() {
        assertThat(Arrays.stream(RequestFeature.values()).map(RequestFeature::getJsonName))
                .containsExactly("removeDate", "identityType", "formInstanceId", "nativeIdentity", "assignmentId");
    }

    private static List<RequestFeature> features(ApiVersion apiVersion) {
        return Arrays.stream(RequestFeature.values()).filter(apiVersion::offers).toList();
    }
}
