package dev.latchkey.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRequestTrackingTest {
    @ParameterizedTest
    @ValueSource(longs = {0, -1928438224L, 2843118224L, Long.MIN_VALUE, Long.MAX_VALUE})
    void aHashMayBeNegativeAndMayExceed32Bits(long hash) {
        String json = "{\"attributesHash\":" + hash + "}";

        AccessRequestTracking tracking = LatchkeyJson.mapper().readValue(json, AccessRequestTracking.class);

        assertThat(tracking.getAttributesHash()).isEqualTo(hash);
        assertThat(LatchkeyJson.mapper().writeValueAsString(tracking)).isEqualTo(json);
    }
}
