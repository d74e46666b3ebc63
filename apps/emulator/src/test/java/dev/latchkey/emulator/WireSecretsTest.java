package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.emulator.wire.WireEntry;
import dev.latchkey.model.version.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may read of a call. */
class WireSecretsTest {
    private static final String STATUS = "/v3/access-request-status";

    private final Emulator emulator = Emulator.builder().start();
    private final Client client = Client.without(emulator);

    @AfterEach
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, hush, …",
        "Authorization, hush and more, …",
        "Authorization, Bearer hush, Bearer …",
        "Authorization, basic hush, basic …",
        "X-Authorization, hush, …",
        "Cookie, session=hush, …",
        "X-Auth-Token, hush, …",
        "X-Api-Key, hush, …",
        "X-Auth, hush, …",
        "apikey, hush, …",
        "X-Password, hush, …",
        "X-Request-Id, 7, 7"
    })
    void aSecretHeaderIsHidden(String name, String value, String kept) {
        client.send(client.authorized(STATUS).header(name, value).GET());

        assertThat(last().headers().get(name.toLowerCase(Locale.ROOT))).isEqualTo(List.of(kept));
        assertThat(client.get("/_latchkey/wire").body()).doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({
        "/v3/access-request-status?limit=3&access_token=hush, /v3/access-request-status?limit=3&access_token=…",
        "/v3/oauth/token?client_secret=hush&a=b, /v3/oauth/token?client_secret=…&a=b",
        "/v3/oauth/token?client%5Fsecret=hush, /v3/oauth/token?client%5Fsecret=…",
        "/v3/oauth/token?CLIENT_SECRET=hush, /v3/oauth/token?CLIENT_SECRET=…",
        "/v3/oauth/token/client_secret=hush, /…",
        "/v3/oauth/token?password=hush&a=b, /v3/oauth/token?password=…&a=b",
        "/v3/oauth/token?api_key=hush, /v3/oauth/token?api_key=…",
        "/v3/oauth/token?x-auth=hush, /v3/oauth/token?x-auth=…",
        "/oauth/token?client_secret=hush, /oauth/token"
    })
    void aSecretParameterIsHiddenAndTheOthersAreShown(String target, String kept) {
        client.get(target);

        assertThat(last().target()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=client_credentials&client_secret=hush",
                "client%5Fsecret=hush",
                "{\"clientSecret\": \"hush\"}",
                "{\"access_token\": \"hush\"}",
                "{\"refresh-token\": \"hush\"}",
                "username=eve&password=hush",
                "{\"userPassword\": \"hush\"}",
                "{\"apiKey\": \"hush\"}",
                "{\"x-auth\": \"hush\"}"
            })
    void aBodyThatSpeaksOfSecretsIsHidden(String body) {
        client.post("/v3/oauth/token", "application/x-www-form-urlencoded", body);

        assertThat(last().body()).isEqualTo("…");
    }

    @Test
    void secretsOfAScriptedAnswerAreHidden() {
        emulator.faults()
                .next(Fault.of(FaultKind.ANSWER)
                        .on(Operation.STATUS)
                        .answering(200, Map.of("Set-Cookie", "session=hush"), "{\"access_token\": \"hush\"}"));

        client.get(STATUS);

        assertThat(last().answer()).isEqualTo("…");
        assertThat(last().answerHeaders()).containsEntry("Set-Cookie", "…");
    }

    @Test
    void whatIsNoSecretIsShown() {
        client.post("/v3/access-requests", "{\"comment\": \"100% of my tokens\"}");

        assertThat(last().body()).isEqualTo("{\"comment\": \"100% of my tokens\"}");
    }

    private WireEntry last() {
        List<WireEntry> entries = emulator.wireLog();
        return entries.get(entries.size() - 1);
    }
}
