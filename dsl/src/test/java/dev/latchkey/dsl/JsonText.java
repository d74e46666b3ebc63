package dev.latchkey.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import tools.jackson.databind.json.JsonMapper;

/** Compares JSON as it is sent: whole, in its order, without regard to spaces. */
public final class JsonText {
    private static final JsonMapper MAPPER = LatchkeyJson.mapper();

    private JsonText() {}

    public static void assertJson(Object body, String expected) {
        assertThat(MAPPER.writeValueAsString(body)).isEqualTo(MAPPER.writeValueAsString(MAPPER.readTree(expected)));
    }
}
