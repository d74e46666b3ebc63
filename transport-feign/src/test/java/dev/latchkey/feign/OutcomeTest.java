package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.latchkey.feign.server.ClosedPort;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.RequestMark;
import dev.latchkey.model.tenant.Submission;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {
    private static final CancelAccessRequest CANCEL = CancelAccessRequest.builder()
            .accountActivityId(AccessRequestId.of("2c91"))
            .comment("No longer needed")
            .build();

    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void anAcceptedRequestTellsItsIdsWithIdentityAndItem() {
        server.then(Reply.json(202, Fixtures.ACCEPTED));

        Submission submission = create();

        assertThat(submission)
                .isInstanceOfSatisfying(
                        Submission.Accepted.class,
                        accepted -> assertThat(accepted.requests())
                                .singleElement()
                                .satisfies(request -> {
                                    assertThat(request.id())
                                            .isEqualTo(AccessRequestId.of("5d3118c518a44ec7805450d53479ccdb"));
                                    assertThat(request.identity()).isEqualTo(Fixtures.IDENTITY);
                                    assertThat(request.items().get(0).getId()).isEqualTo(Fixtures.ITEM);
                                    assertThat(request.existing()).isFalse();
                                }));
    }

    @Test
    void anEmpty202IsAcceptedWithoutIds() {
        server.then(Reply.of(202, "", new byte[0]));

        assertThat(create())
                .isEqualTo(
                        new Submission.Accepted(AccessRequestResponse.builder().build()));
    }

    @Test
    void aRefusalTellsEverythingThatTheTenantSaid() {
        server.then(Reply.json(400, """
                {"detailCode":"400.1.3 Illegal Value","trackingId":"e7eab60924f64aa284175b9fa3309599",\
                "messages":[{"text":"The request was syntactically correct but its content is semantically invalid."}],\
                "causes":[{"text":"Some items are not revocable"}]}""", "X-Trace: 1"));

        assertThat(create()).isInstanceOfSatisfying(Submission.Rejected.class, rejected -> {
            Rejection rejection = rejected.rejection();
            assertThat(rejection.reason()).isEqualTo(Rejection.Reason.INVALID);
            assertThat(rejection.error().text()).isEqualTo("Some items are not revocable");
            assertThat(rejection.error().numericCode()).isEqualTo("400.1.3");
            assertThat(rejection.error().getTrackingId()).isEqualTo("e7eab60924f64aa284175b9fa3309599");
            assertThat(rejection.headers()).containsEntry("x-trace", List.of("1"));
            assertThat(rejection.body()).startsWith("{\"detailCode\"");
        });
    }

    @Test
    void theOtherShapesOfErrorsAreReadAsWell() {
        server.then(
                Reply.json(400, "{\"error\":\"Experimental Header is missing or invalid.\"}"),
                Reply.json(403, "{\"error\":\"forbidden\",\"error_description\":\"You may not.\"}"),
                Reply.json(404, "{\"message\":\" Not there \"}"),
                Reply.of(418, "text/html", "<h1>No</h1>".getBytes(StandardCharsets.UTF_8)));

        assertThat(List.of(rejection(), rejection(), rejection(), rejection()))
                .extracting(Rejection::reason, rejection -> rejection.error().text())
                .containsExactly(
                        tuple(Rejection.Reason.INVALID, "Experimental Header is missing or invalid."),
                        tuple(Rejection.Reason.FORBIDDEN, "You may not."),
                        tuple(Rejection.Reason.NOT_FOUND, "Not there"),
                        tuple(Rejection.Reason.OTHER, null));
    }

    @Test
    void aRefusalCountsAlsoWhereItsBodyDoesNotArrive() {
        server.then(Reply.truncated(400, "application/json", 1000, "{\"error\":".getBytes(StandardCharsets.UTF_8)));

        assertThat(rejection().body()).isEqualTo("{\"error\":");
    }

    @Test
    void theBodyOfARefusalIsCutOffWhereItIsLong() {
        server.then(Reply.of(400, "text/plain", "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)));

        assertThat(rejection().body()).hasSize(8_193).endsWith("x…");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aCreateIsNeverRepeatedAfterTheServerFailed(int status) {
        server.otherwise(request -> Reply.json(status, "{\"message\":\"Oops\"}", "Retry-After: 0"));

        assertThat(create()).isInstanceOfSatisfying(Submission.Unknown.class, unknown -> {
            assertThat(unknown.problem()).isEqualTo("the tenant failed (" + status + "): Oops");
            assertThat(unknown.sentAt()).isEqualTo(VirtualTime.START);
            assertThat(RequestMark.isMarked(unknown.request())).isTrue();
        });
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aCreateIsNeverRepeatedAfterAReset() {
        server.otherwise(request -> Reply.reset());

        assertThat(create())
                .isInstanceOfSatisfying(
                        Submission.Unknown.class,
                        unknown ->
                                assertThat(unknown.problem()).startsWith("the call left, but no whole answer came: "));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aCreateIsNeverRepeatedOnAConnectionThatDiedInThePool() {
        FeignTenant tenant = tenant().build();
        server.then(Reply.json(202, Fixtures.ACCEPTED), Reply.reset());
        tenant.requests().create(Fixtures.grant());

        assertThat(tenant.requests().create(Fixtures.grant())).isInstanceOf(Submission.Unknown.class);
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void aCreateIsNeverRepeatedAfterATimeOut() {
        server.otherwise(request -> Reply.silence());
        FeignTenant tenant = tenant().timeouts(Duration.ofSeconds(5), Duration.ofMillis(100), Duration.ofSeconds(5))
                .build();

        assertThat(tenant.requests().create(Fixtures.grant())).isInstanceOf(Submission.Unknown.class);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aCreateThatTakesTooLongIsUnknown() {
        server.otherwise(request -> Reply.silence());
        FeignTenant tenant = tenant().timeouts(Duration.ofSeconds(5), Duration.ofMillis(100), Duration.ofMillis(100))
                .build();

        assertThat(tenant.requests().create(Fixtures.grant()))
                .isInstanceOfSatisfying(
                        Submission.Unknown.class,
                        unknown -> assertThat(unknown.problem())
                                .isEqualTo("the call left, but no whole answer came: InterruptedIOException: timeout"));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aCreateIsSentAgainWhereNothingLeft() {
        try (ClosedPort nobody = new ClosedPort()) {
            FeignTenant tenant = tenant().baseUrl(nobody.url()).build();

            assertThat(tenant.requests().create(Fixtures.grant()))
                    .isInstanceOfSatisfying(
                            Submission.NotSent.class,
                            unsent -> assertThat(unsent.reason())
                                    .isInstanceOf(HttpNotSentReason.Unreachable.class)
                                    .extracting(reason -> reason.getMessage())
                                    .asString()
                                    .startsWith("no connection: ConnectException: "));
        }
        assertThat(time.pauses()).hasSize(4);
    }

    @Test
    void aNameThatNobodyKnowsIsNoConnection() {
        FeignTenant tenant = tenant().baseUrl(URI.create("https://no-such-tenant.invalid"))
                .retries(RetryPolicy.off())
                .build();

        assertThat(tenant.requests().create(Fixtures.grant()))
                .isInstanceOfSatisfying(
                        Submission.NotSent.class,
                        unsent -> assertThat(unsent.reason()).isInstanceOf(HttpNotSentReason.Unreachable.class));
    }

    @Test
    void aCreateIsSentAgainAfterARateLimit() {
        server.then(
                Reply.json(429, "{\"message\":\" Rate Limit Exceeded \"}", "Retry-After: 2"),
                Reply.json(202, Fixtures.ACCEPTED));

        assertThat(create()).isInstanceOf(Submission.Accepted.class);
        assertThat(server.received()).hasSize(2);
        assertThat(server.received().get(0).body())
                .isEqualTo(server.received().get(1).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"newRequests\":[{", "<html>", "[]", "null", "{\"newRequests\":7}"})
    void anAnswerThatCannotBeReadLeavesTheOutcomeOpen(String body) {
        server.then(Reply.json(202, body));

        assertThat(create())
                .isInstanceOfSatisfying(
                        Submission.Unknown.class,
                        unknown -> assertThat(unknown.problem())
                                .startsWith("the answer (202) cannot be read")
                                .endsWith("; it begins: " + body));
    }

    @Test
    void aPageOfAnotherServerLeavesTheOutcomeOpen() {
        server.then(Reply.of(200, "text/html; charset=utf-8", "<html>\n Log in".getBytes(StandardCharsets.UTF_8)));

        assertThat(create())
                .isInstanceOfSatisfying(
                        Submission.Unknown.class,
                        unknown -> assertThat(unknown.problem())
                                .isEqualTo(
                                        "an answer of the API was expected, but text/html came; it begins: <html> Log in"));
    }

    @Test
    void aRedirectIsNotFollowedAndLeavesTheOutcomeOpen() {
        server.then(Reply.of(307, "", new byte[0], "Location: https://elsewhere.example/access-requests"));

        assertThat(create())
                .isInstanceOfSatisfying(
                        Submission.Unknown.class,
                        unknown -> assertThat(unknown.problem())
                                .isEqualTo(
                                        "an answer of the API was expected, but it redirects (307) to elsewhere.example,"
                                                + " which is not followed"));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void actionsHaveTheSameOutcomes() {
        server.then(
                Reply.json(202, "{}"),
                Reply.json(400, "{\"messages\":[{\"text\":\"Invalid request in current state\"}]}"),
                Reply.json(503, "{}"),
                Reply.reset());
        FeignTenant tenant = tenant().build();

        assertThat(tenant.requests().cancel(CANCEL)).isEqualTo(new ActionOutcome.Accepted());
        assertThat(tenant.requests().cancel(CANCEL))
                .isInstanceOfSatisfying(
                        ActionOutcome.Rejected.class,
                        rejected -> assertThat(rejected.rejection().error().text())
                                .isEqualTo("Invalid request in current state"));
        assertThat(tenant.requests().cancel(CANCEL)).isEqualTo(new ActionOutcome.Unknown("the tenant failed (503)"));
        assertThat(tenant.requests().cancel(CANCEL)).isInstanceOf(ActionOutcome.Unknown.class);
        assertThat(server.received()).hasSize(4);
    }

    @Test
    void anInterruptedThreadSendsNothingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        Submission submission = create();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(submission).isEqualTo(new Submission.NotSent(new HttpNotSentReason.Interrupted()));
        assertThat(server.received()).isEmpty();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anInterruptEndsACallThatWaitsForItsAnswer() {
        Thread waiting = Thread.currentThread();
        server.then(socket -> {
            waiting.interrupt();
            return Reply.silence().on(socket);
        });
        FeignTenant tenant = tenant().timeouts(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1))
                .build();

        Submission submission = tenant.requests().create(Fixtures.grant());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(submission)
                .isInstanceOfSatisfying(
                        Submission.Unknown.class,
                        unknown -> assertThat(RequestMark.isMarked(unknown.request()))
                                .isTrue());
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anInterruptEndsACallThatReadsItsAnswer() {
        Thread waiting = Thread.currentThread();
        server.then(socket -> {
            socket.getOutputStream()
                    .write("HTTP/1.1 202 Any\r\nContent-Length: 10\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            waiting.interrupt();
            return Reply.silence().on(socket);
        });
        FeignTenant tenant = tenant().timeouts(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1))
                .build();

        Submission submission = tenant.requests().create(Fixtures.grant());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(submission).isInstanceOf(Submission.Unknown.class);
    }

    private Submission create() {
        return tenant().build().requests().create(Fixtures.grant());
    }

    private Rejection rejection() {
        return ((Submission.Rejected) create()).rejection();
    }

    private FeignTenantBuilder tenant() {
        return Fixtures.tenant(server, time);
    }
}
