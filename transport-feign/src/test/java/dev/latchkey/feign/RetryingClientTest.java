package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.Client;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryingClientTest {
    private final VirtualTime time = new VirtualTime();
    private final List<TransportEvent> events = new ArrayList<>();
    private final List<Request> sent = new ArrayList<>();

    @Test
    void aThreadThatIsInterruptedDuringACallDoesNotRepeatIt() {
        Client network = (request, options) -> {
            sent.add(request);
            Thread.currentThread().interrupt();
            return answer(request, 503);
        };

        assertThat(send(network, RetrySafety.EVERYTHING).status()).isEqualTo(503);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(sent).hasSize(1);
        assertThat(events).isEmpty();
    }

    @Test
    void theFailureOfTheNetworkIsTheReasonOfARepetition() {
        Client network = (request, options) -> {
            sent.add(request);
            if (sent.size() == 1) {
                throw new IOException("Connection reset");
            }
            return answer(request, 200);
        };

        assertThat(send(network, RetrySafety.EVERYTHING).status()).isEqualTo(200);

        assertThat(events)
                .containsExactly(new TransportEvent.Repeated(
                        "POST /oauth/token", 1, time.pauses().get(0), "IOException: Connection reset"));
    }

    @Test
    void aPostThatMayHaveBeenProcessedIsNotRepeatedUnlessEverythingMayBe() {
        Client network = (request, options) -> {
            sent.add(request);
            throw new IOException("Connection reset");
        };

        assertThatExceptionOfType(CallFailedException.class)
                .isThrownBy(() -> send(network, RetrySafety.READS_AND_REPLACEMENTS));
        assertThat(sent).hasSize(1);

        assertThatExceptionOfType(CallFailedException.class).isThrownBy(() -> send(network, RetrySafety.EVERYTHING));
        assertThat(sent).hasSize(1 + RetryPolicy.standard().getAttempts());
    }

    private Response send(Client network, RetrySafety repeatable) {
        Environment surroundings = new Environment(time, time, time, new Random(7));
        Request request = Request.create(
                Request.HttpMethod.POST,
                "https://acme.example/oauth/token",
                Map.of(),
                null,
                StandardCharsets.UTF_8,
                new RequestTemplate());
        return new RetryingClient(
                        network, repeatable, RetryPolicy.standard(), surroundings, new Events(List.of(events::add)))
                .execute(request, new Request.Options());
    }

    private static Response answer(Request request, int status) {
        return Response.builder()
                .request(request)
                .status(status)
                .headers(Map.of())
                .build();
    }
}
