package dev.latchkey.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AccessRequestTest {
    private static final JsonMapper MAPPER = LatchkeyJson.mapper();

    @Test
    void writesBackWhatItDoesNotKnow() {
        String json = """
                {"requestedFor":["a","b"],"requestType":"LEND_ACCESS",
                 "requestedItems":[{"type":"GADGET","id":"x","shade":null}],"weight":{"exact":1.10e400}}""";

        AccessRequest request = MAPPER.readValue(json, AccessRequest.class);

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(request))).isEqualTo(MAPPER.readTree(json));
    }
}
