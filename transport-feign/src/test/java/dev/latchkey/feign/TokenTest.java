package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.feign.server.ClosedPort;
import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.TenantException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TokenTest {
    private static final String SECRET = "s3cret/+&=";

    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();
    private final AtomicInteger issued = new AtomicInteger();

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void aTokenIsAskedForByFormAndSentAlong() {
        server.otherwise(this::issue);

        tenant().config().get();

        assertThat(server.tokens()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.target()).isEqualTo("/oauth/token");
            assertThat(request.headers())
                    .containsEntry("content-type", "application/x-www-form-urlencoded")
                    .containsEntry("user-agent", "latchkey/0.1.0-SNAPSHOT")
                    .doesNotContainKey("authorization");
            assertThat(request.body())
                    .isEqualTo("grant_type=client_credentials&client_id=my%20client&client_secret=s3cret%2F%2B%26%3D");
        });
        assertThat(sent()).containsExactly("Bearer token-1");
    }

    @Test
    void aTokenIsKeptUntilShortlyBeforeItExpires() {
        server.otherwise(this::issue);
        FeignTenant tenant = tenant();

        tenant.config().get();
        time.advance(Duration.ofSeconds(688));
        tenant.config().get();
        time.advance(Duration.ofSeconds(2));
        tenant.config().get();

        assertThat(sent()).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    @Test
    void aTokenThatStillHoldsIsUsedWhereNoNewOneComes() {
        server.otherwise(this::issue);
        FeignTenant tenant = tenant();
        tenant.config().get();
        time.advance(Duration.ofSeconds(700));
        server.then(Reply.json(400, "{}"));

        tenant.config().get();
        tenant.config().get();

        assertThat(sent()).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-1");
        assertThat(server.tokens()).hasSize(2);
    }

    @Test
    void aTokenThatIsRefusedIsReplacedOnce() {
        server.otherwise(this::issue);
        FeignTenant tenant = tenant();
        tenant.config().get();
        server.then(Reply.json(401, "{\"error\":\"JWT validation failed: JWT is expired\"}"));

        Submission submission = tenant.requests().create(Fixtures.grant());

        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        assertThat(sent()).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    @Test
    void aSecondRefusalIsTheAnswer() {
        server.otherwise(request ->
                request.path().equals("/oauth/token") ? issue(request) : Reply.json(401, "{\"error\":\"No\"}"));

        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> tenant().config().get())
                .withMessage("the tenant refused (401): No");

        assertThat(sent()).containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void aTokenThatWasRefusedWhenNewIsThrownAway() {
        server.otherwise(request ->
                request.path().equals("/oauth/token") ? issue(request) : Reply.json(401, "{\"error\":\"No\"}"));
        FeignTenant tenant = tenant();
        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> tenant.config().get());

        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> tenant.config().get());

        assertThat(sent()).doesNotHaveDuplicates();
    }

    @Test
    void manyThreadsAskForOneToken() throws Exception {
        CountDownLatch allHere = new CountDownLatch(1);
        server.otherwise(request -> request.path().equals("/oauth/token")
                ? socket -> {
                    allHere.await();
                    return issue(request).on(socket);
                }
                : Reply.json(200, "{}"));
        FeignTenant tenant = tenant();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> calls = new ArrayList<>();
            IntStream.range(0, 16)
                    .forEach(index ->
                            calls.add(threads.submit(() -> tenant.config().get())));
            allHere.countDown();
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(server.tokens()).hasSize(1);
        assertThat(server.received()).hasSize(16);
    }

    @Test
    void theTokenEndpointIsWaitedForWhereItIsBusy() {
        server.then(Reply.json(429, "{}", "Retry-After: 3")).otherwise(this::issue);

        tenant().config().get();

        assertThat(time.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause).isBetween(Duration.ofSeconds(3), Duration.ofMillis(3_300)));
        assertThat(sent()).containsExactly("Bearer token-1");
    }

    @Test
    void withoutATokenNothingIsSentAndNoSecretIsShown() {
        server.otherwise(request ->
                Reply.json(401, "{\"error\":\"invalid_client\",\"error_description\":\"Bad secret " + SECRET + "\"}"));

        Submission submission = tenant().requests().create(Fixtures.grant());

        assertThat(submission)
                .isEqualTo(new Submission.NotSent(new HttpNotSentReason.NoToken(
                        "the token endpoint answered 401: invalid_client, Bad secret ***")));
        assertThatExceptionOfType(TenantException.NotSent.class)
                .isThrownBy(() -> tenant().config().get())
                .withMessage("the call was not sent: no token: the token endpoint answered 401: invalid_client,"
                        + " Bad secret ***");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void anAnswerWithoutATokenIsNotShown() {
        server.otherwise(request -> Reply.json(200, "{\"access_token\":\"with space\"}"));

        assertThat(tenant().requests().create(Fixtures.grant()))
                .isEqualTo(new Submission.NotSent(new HttpNotSentReason.NoToken(
                        "the token endpoint answered 200, but no token can be read from it")));
    }

    @Test
    void aTokenEndpointThatCannotBeReachedSendsNothing() {
        try (ClosedPort nobody = new ClosedPort()) {
            FeignTenant tenant = Fixtures.tenant(server, time)
                    .baseUrl(nobody.url())
                    .clientCredentials("my client", SECRET)
                    .build();

            assertThat(tenant.requests().create(Fixtures.grant()))
                    .isInstanceOfSatisfying(
                            Submission.NotSent.class,
                            unsent -> assertThat(unsent.reason().getMessage())
                                    .startsWith("no token: the token endpoint did not answer: "));
        }
    }

    @Test
    void aReadyTokenIsNotReplaced() {
        server.otherwise(request -> Reply.json(401, "{}"));

        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> Fixtures.tenant(server, time).build().config().get());

        assertThat(sent()).containsExactly("Bearer test-token");
    }

    @Test
    void aSupplierIsAskedOnceMoreAfterARefusal() {
        AtomicInteger number = new AtomicInteger();
        server.then(Reply.json(401, "{}"));

        Fixtures.tenant(server, time)
                .tokens(() -> "own-" + number.incrementAndGet())
                .build()
                .config()
                .get();

        assertThat(sent()).containsExactly("Bearer own-1", "Bearer own-2");
    }

    @Test
    void noTextShowsASecret() {
        FeignTenantBuilder builder = Fixtures.tenant(server, time).clientCredentials("my client", SECRET);

        assertThat(List.of(
                        Credentials.client("my client", SECRET).toString(),
                        Credentials.token("tok").toString(),
                        builder.build().toString()))
                .noneMatch(text -> text.contains(SECRET) || text.contains("tok,"));
        assertThat(Token.of("tok", VirtualTime.START, Duration.ofHours(1)))
                .hasToString("a token that is valid until 2026-11-21T13:00:00Z");
    }

    private FeignTenant tenant() {
        return Fixtures.tenant(server, time)
                .clientCredentials("my client", SECRET)
                .build();
    }

    private Reply issue(Received request) {
        return request.path().equals("/oauth/token")
                ? Reply.json(
                        200,
                        "{\"access_token\":\"token-" + issued.incrementAndGet()
                                + "\",\"token_type\":\"bearer\",\"expires_in\":749}")
                : Reply.json(200, "{}");
    }

    private List<String> sent() {
        return server.received().stream()
                .map(request -> request.headers().get("authorization"))
                .toList();
    }
}
