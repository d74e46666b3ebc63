package dev.latchkey.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import org.junit.jupiter.api.Test;

class AsciiJsonTest {
    @Test
    void escapesWhatIsNotPrintableAscii() {
        assertThat(AsciiJson.of("a\"\\\n\u0000\u001B\u007F\u0085\u202E\uD83D\uDE00~"))
                .isEqualTo("\"a\\\"\\\\\\n\\u0000\\u001B\\u007F\\u0085\\u202E\\uD83D\\uDE00~\"");
    }

    @Test
    void saysTheSameText() {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c <= 0xFFFF; c++) {
            text.append((char) c);
        }

        assertThat(AsciiJson.of(text.toString())).matches("[ -~]+");
        assertThat(LatchkeyJson.mapper().readValue(AsciiJson.of(text.toString()), String.class))
                .isEqualTo(text.toString());
    }
}
