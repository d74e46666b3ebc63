package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The host names that the emulator answers to. */
class HostsTest {
    private static final String STATUS = "GET /v3/access-request-status HTTP/1.1";
    private static final String TOKEN =
            "POST /oauth/token?grant_type=client_credentials&client_id=latchkey&client_secret=latchkey HTTP/1.1";

    private final Emulator emulator =
            Emulator.builder().allowHost("Emulator.test").start();

    @AfterEach
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, 200, 401",
        "127.0.0.1, 200, 401",
        "emulator.test:8080, 200, 401",
        "evil.example, 403, 403",
        "localhost.evil.example, 403, 403"
    })
    void tokensAndTheApiAreForNamesOfThisMachine(String host, int token, int api) throws IOException {
        assertThat(send(TOKEN, "Host: " + host)).startsWith("HTTP/1.1 " + token);
        assertThat(send(STATUS, "Host: " + host)).startsWith("HTTP/1.1 " + api);
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, STATUS})
    void aPageFromElsewhereGetsNeither(String call) throws IOException {
        assertThat(send(call, "Host: localhost", "Origin: https://evil.example"))
                .startsWith("HTTP/1.1 403")
                .contains("--allow-host");
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, STATUS, "GET /_latchkey HTTP/1.1"})
    void browsersAreToldNotToGuessWhatAnAnswerIs(String call) throws IOException {
        assertThat(send(call, "Host: localhost").toLowerCase(Locale.ROOT)).contains("x-content-type-options: nosniff");
    }

    @Test
    void onlyNamesAreAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.builder().allowHost("http://emulator.test"))
                .withMessage(
                        "\"http://emulator.test\" is not a host name; set the name only, without scheme, port and path");
    }

    private String send(String... lines) throws IOException {
        String[] all = Arrays.copyOf(lines, lines.length + 2);
        all[lines.length] = "Content-Length: 0";
        all[lines.length + 1] = "Connection: close";
        return RawCall.send(emulator, all);
    }
}
