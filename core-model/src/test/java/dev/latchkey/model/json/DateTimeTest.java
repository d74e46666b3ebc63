package dev.latchkey.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.model.request.RequestedItem;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DateTimeTest {
    private static final JsonMapper ANY_MAPPER = JsonMapper.builder().build();

    @Test
    void isReadWithItsOffsetAndWrittenInUtc() {
        RequestedItem item =
                ANY_MAPPER.readValue("{\"removeDate\":\"2031-10-01T00:30:00.5+02:00\"}", RequestedItem.class);

        assertThat(item.getRemoveDate()).hasToString("2031-10-01T00:30:00.500+02:00");
        assertThat(ANY_MAPPER.writeValueAsString(item)).isEqualTo("{\"removeDate\":\"2031-09-30T22:30:00.500Z\"}");
    }

    @Test
    void isWrittenWithSecondsEvenWhereTheyAreZero() {
        RequestedItem item = RequestedItem.builder()
                .startDate(OffsetDateTime.parse("2031-10-01T00:00Z"))
                .build();

        assertThat(LatchkeyJson.mapper().writeValueAsString(item))
                .isEqualTo("{\"startDate\":\"2031-10-01T00:00:00Z\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"2031-10-01\"", "1700000000000", "true", "{}"})
    void refusesWhatIsNoDateTime(String json) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> ANY_MAPPER.readValue("{\"removeDate\":" + json + "}", RequestedItem.class));
    }

    @Test
    void saysWhatIsWrong() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> ANY_MAPPER.readValue("{\"removeDate\":\"2031-10-01\"}", RequestedItem.class))
                .withMessageContaining("it is a date without a time; write 2031-10-01T00:00:00Z");
    }
}
