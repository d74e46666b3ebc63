package dev.latchkey.model.edition;

import static dev.latchkey.model.edition.RequestFeature.MODIFY_ACCESS;
import static dev.latchkey.model.edition.RequestFeature.NESTED_SHAPE;
import static dev.latchkey.model.edition.RequestFeature.START_DATE;
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

class ApiEditionTest {

    @Test
    void editionsStandInTheOrderOfPublication() {
        assertThat(Arrays.stream(ApiEdition.values()).map(ApiEdition::getText))
                .containsExactly("beta", "v3", "v2024", "v2025", "v2026", "v1");
    }

    @Test
    void theDefaultIsV1() {
        assertThat(ApiEdition.DEFAULT).isEqualTo(ApiEdition.V1);
    }

    @ParameterizedTest
    @EnumSource
    void anEditionIsFoundByItsText(ApiEdition edition) {
        assertThat(edition).hasToString(edition.getText());
        assertThat(ApiEdition.of(edition.getText())).isEqualTo(edition);
        assertThat(ApiEdition.find(edition.getText())).contains(edition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V1", "v2023", " v3"})
    void anUnknownTextIsNoEdition(String text) {
        assertThat(ApiEdition.find(text)).isEmpty();
    }

    @Test
    void theMessageAboutAnUnknownTextListsTheEditions() {
        assertThatThrownBy(() -> ApiEdition.of("v2023"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"v2023\" is not an edition; the editions are beta, v3, v2024, v2025, v2026, v1");
    }

    @Test
    void askingForAnEndpointThatIsNotThereSaysWhichEditionsHaveIt() {
        assertThatThrownBy(() -> ApiEdition.V3.endpoint(Operation.CLOSE))
                .isInstanceOfSatisfying(OperationNotOfferedException.class, exception -> {
                    assertThat(exception.getOperation()).isEqualTo(Operation.CLOSE);
                    assertThat(exception.getEdition()).isEqualTo(ApiEdition.V3);
                    assertThat(exception.getOfferedBy())
                            .containsExactly(
                                    ApiEdition.BETA,
                                    ApiEdition.V2024,
                                    ApiEdition.V2025,
                                    ApiEdition.V2026,
                                    ApiEdition.V1);
                })
                .hasMessage("close is not offered by edition v3; it is offered by beta, v2024, v2025, v2026, v1");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "V1")
    void theEndOfALegacyEditionIsAnnounced(ApiEdition edition) {
        assertThat(edition.isLegacy()).isTrue();
        assertThat(edition.getEndOfSupport()).contains(LocalDate.of(2028, 4, 1));
        assertThat(edition.getEndOfLife()).contains(LocalDate.of(2029, 1, 1));
    }

    @Test
    void noEndOfV1IsAnnounced() {
        assertThat(ApiEdition.V1.isLegacy()).isFalse();
        assertThat(ApiEdition.V1.getEndOfSupport()).isEmpty();
        assertThat(ApiEdition.V1.getEndOfLife()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BETA", "V3", "V2024", "V2025"})
    void editionsBeforeV2026HaveTheFirstGenerationOfTheConfiguration(ApiEdition edition) {
        assertThat(edition.getConfigGenerations()).containsExactly(ConfigGeneration.GENERATION_1);
    }

    @Test
    void v2026HasTheSecondGenerationAndV1HasBoth() {
        assertThat(ApiEdition.V2026.getConfigGenerations()).containsExactly(ConfigGeneration.GENERATION_2);
        assertThat(ApiEdition.V1.getConfigGenerations())
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
    void betaHasNoneOfTheFeaturesAndV1HasAll() {
        assertThat(features(ApiEdition.BETA)).isEmpty();
        assertThat(features(ApiEdition.V1)).containsExactly(RequestFeature.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"V3", "V2024", "V2025", "V2026"})
    void editionsInBetweenHaveTheNestedShapeStartDatesAndChangesOfDates(ApiEdition edition) {
        assertThat(features(edition)).containsExactly(NESTED_SHAPE, START_DATE, MODIFY_ACCESS);
    }

    @Test
    void aFeatureIsNamedAsInJson() {
        assertThat(Arrays.stream(RequestFeature.values()).map(RequestFeature::getJsonName))
                .containsExactly(
                        "requestedForWithRequestedItems",
                        "startDate",
                        "MODIFY_ACCESS",
                        "identityType",
                        "formInstanceId",
                        "nativeIdentity");
    }

    private static List<RequestFeature> features(ApiEdition edition) {
        return Arrays.stream(RequestFeature.values()).filter(edition::offers).toList();
    }
}
