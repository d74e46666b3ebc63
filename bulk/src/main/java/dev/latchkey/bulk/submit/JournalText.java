package dev.latchkey.bulk.submit;

import dev.latchkey.model.json.LatchkeyJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A record as a line: its CRC-32C in eight hexadecimal digits, a space, and JSON. */
final class JournalText {
    private static final int CHECKSUM = 8;

    private JournalText() {}

    static byte[] line(JournalEntry entry) {
        byte[] json = LatchkeyJson.mapper().writeValueAsBytes(entry);
        byte[] line =
                Arrays.copyOf((checksum(json) + " ").getBytes(StandardCharsets.US_ASCII), CHECKSUM + 2 + json.length);
        System.arraycopy(json, 0, line, CHECKSUM + 1, json.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** Parses a line without its line end; null if the record is incomplete. */
    static @Nullable JournalEntry parse(byte[] line) {
        if (line.length <= CHECKSUM || line[CHECKSUM] != ' ') {
            return null;
        }
        byte[] json = Arrays.copyOfRange(line, CHECKSUM + 1, line.length);
        String stated = new String(line, 0, CHECKSUM, StandardCharsets.US_ASCII);
        try {
            return checksum(json).equals(stated) ? LatchkeyJson.mapper().readValue(json, JournalEntry.class) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String checksum(byte[] json) {
        CRC32C crc = new CRC32C();
        crc.update(json);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
