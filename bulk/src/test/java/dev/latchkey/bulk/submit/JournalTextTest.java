package dev.latchkey.bulk.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTextTest {

    @Test
    void aRecordIsReadAsItWasWritten() {
        JournalEntry entry =
                JournalEntry.of(JournalEntry.Kind.ACCEPTED, 7, Instant.parse("2026-11-30T00:00:00Z"), List.of("2c91"));
        byte[] line = JournalText.line(entry);

        assertThat(JournalText.parse(
                        new String(line, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000", "00000000", "00000000 "})
    void aLineThatEndsWithItsChecksumIsNoRecord(String line) {
        assertThat(JournalText.parse(line.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"request\":1,\"at\":\"2026-11-30T00:00:02Z\",\"ids\":[\"a\"]}",
                "{\"kind\":\"ACCEPTED\",\"request\":1,\"ids\":[\"a\"]}",
                "{\"kind\":\"ACCEPTED\",\"request\":1,\"at\":\"2026-11-30T00:00:02Z\",\"ids\":[null]}",
                "null"
            })
    void aRecordThatLacksAPartIsNotWholeThoughItsChecksumIsRight(String json) {
        CRC32C crc = new CRC32C();
        crc.update(json.getBytes(StandardCharsets.UTF_8));
        String line = HexFormat.of().toHexDigits((int) crc.getValue()) + " " + json;

        assertThat(JournalText.parse(line.getBytes(StandardCharsets.UTF_8))).isNull();
    }
}
