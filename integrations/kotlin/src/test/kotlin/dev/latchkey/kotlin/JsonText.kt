package dev.latchkey.kotlin

import dev.latchkey.model.json.LatchkeyJson
import org.assertj.core.api.Assertions.assertThat

/** Compares JSON as it is sent: whole, in its order, without regard to spaces. */
fun assertJson(body: Any, expected: String) {
    val mapper = LatchkeyJson.mapper()
    assertThat(mapper.writeValueAsString(body)).isEqualTo(mapper.writeValueAsString(mapper.readTree(expected)))
}
