package dev.latchkey.model.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ApprovalSchemesTest {
    private static final JsonMapper ANY_MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"{\"approvalSchemes\":[]}", "{}"})
    void nobodyHasToApproveIsNotTheSameAsNotSaid(String json) {
        assertThat(writtenBack(json, EntitlementAccessRequestConfig.class)).isEqualTo(json);
        assertThat(writtenBack(json, EntitlementRevocationRequestConfig.class)).isEqualTo(json);
    }

    @Test
    void nullIsNotSaid() {
        assertThat(writtenBack("{\"approvalSchemes\":null}", EntitlementAccessRequestConfig.class))
                .isEqualTo("{}");
    }

    @Test
    void builtWithNobodyIsWritten() {
        EntitlementRevocationRequestConfig config = EntitlementRevocationRequestConfig.builder()
                .addApprovalSchemes()
                .build();

        assertThat(ANY_MAPPER.writeValueAsString(config.toBuilder().build())).isEqualTo("{\"approvalSchemes\":[]}");
    }

    private static String writtenBack(String json, Class<?> type) {
        return ANY_MAPPER.writeValueAsString(ANY_MAPPER.readValue(json, type));
    }
}
