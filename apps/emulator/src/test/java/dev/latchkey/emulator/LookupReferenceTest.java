package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.model.directory.LookupOperation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lookup answers what its description says, when all is well and when it refuses. */
@Tag("reference")
class LookupReferenceTest {
    private static final ApiDescription DESCRIPTION = ApiDescription.ofFile("lookups.v1.yaml");

    private final Emulator emulator = Emulator.builder().start();

    @AfterEach
    void close() {
        emulator.close();
    }

    static Stream<LookupCall> calls() {
        return LookupCall.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCallThatIsInOrderIsAnsweredAsDescribed(LookupCall call) {
        HttpResponse<String> answer = Client.of(emulator).get(call.target());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertDescribed(call.operation(), answer);
        if (answer.body().startsWith("[")) {
            assertThat(Client.json(answer).isEmpty()).as("rows to look at").isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whoHasNoTokenIsRefusedAsDescribed(LookupCall call) {
        HttpResponse<String> answer = Client.without(emulator).get(call.target());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertDescribed(call.operation(), answer);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whoCallsTooOftenIsRefusedAsDescribed(LookupCall call) {
        Client client = Client.of(emulator);
        emulator.faults().next(Fault.rateLimited(Duration.ofSeconds(1)).on(call.operation()));

        HttpResponse<String> answer = client.get(call.target());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertDescribed(call.operation(), answer);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whoMayNotIsRefusedAsDescribed(LookupCall call) {
        HttpResponse<String> answer = Client.as(emulator, "eve").get(call.target());

        assertThat(answer.statusCode()).isIn(200, 403);
        assertDescribed(call.operation(), answer);
    }

    /** But the history of identities, of which there is no description here, and operations on access requests. */
    @ParameterizedTest
    @EnumSource
    void everyLookupIsCalled(LookupOperation operation) {
        boolean described = operation != LookupOperation.ACCESS_ITEMS
                && operation.getOperation().isEmpty();
        assertThat(LookupCall.ALL.stream().anyMatch(call -> call.operation() == operation))
                .isEqualTo(described);
    }

    private static void assertDescribed(LookupOperation operation, HttpResponse<String> answer) {
        assertThat(DESCRIPTION.errors(operation.getPath(), "GET", answer.statusCode(), answer.body()))
                .as("%s %s", answer.statusCode(), answer.body())
                .isEmpty();
    }
}
