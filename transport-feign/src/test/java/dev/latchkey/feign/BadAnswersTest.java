package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.TenantException;
import feign.DefaultClient;
import feign.http2client.Http2Client;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a server answers to a read, the call ends, and says in its kind what to do. */
@Timeout(30)
class BadAnswersTest {
    private final ScriptedServer server = ScriptedServer.start();

    enum Over {
        OKHTTP,
        JDK,
        FEIGN
    }

    @AfterEach
    void stops() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void truncatedJson(Over client) {
        server.then(Reply.json(200, "{\"approvalsMustBeExternal\":tr"));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> tenant(client).build().config().get())
                .withMessage("JSON was expected from GET /access-request-config/v1, but what came cannot be read"
                        + " (line 1, column 28); it begins: {\"approvalsMustBeExternal\":tr");
    }

    @ParameterizedTest
    @EnumSource
    void anHtmlPage(Over client) {
        server.then(Reply.of(200, "text/html", "<html>\r\n<b>Sorry</b>".getBytes(StandardCharsets.UTF_8)));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> tenant(client).build().config().get())
                .withMessage("JSON was expected from GET /access-request-config/v1, but text/html came;"
                        + " it begins: <html> <b>Sorry</b>");
    }

    @ParameterizedTest
    @EnumSource
    void nothing(Over client) {
        server.then(Reply.of(200, "application/json", new byte[0]));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> tenant(client).build().config().get())
                .withMessageEndingWith("it begins: nothing");
    }

    @ParameterizedTest
    @EnumSource
    void anotherCharset(Over client) {
        server.then(Reply.of(
                200,
                "application/json; charset=iso-8859-1",
                "{\"name\":\"M\u00fcller\"}".getBytes(StandardCharsets.ISO_8859_1)));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> tenant(client).build().config().get())
                .withMessageContaining("what came cannot be read");
    }

    @ParameterizedTest
    @EnumSource
    void lessThanAnnounced(Over client) {
        server.otherwise(
                request -> Reply.truncated(200, "application/json", 100, "{\"a\":1}".getBytes(StandardCharsets.UTF_8)));

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(() -> tenant(client).build().config().get())
                .withMessageStartingWith("no answer came from GET /access-request-config/v1: ");
        assertThat(server.received()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerWithoutEnd(Over client) {
        server.otherwise(request -> Reply.endless(200, "application/json"));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() ->
                        tenant(client).longestAnswer(1_000_000).build().config().get())
                .withMessage("JSON was expected from GET /access-request-config/v1, but"
                        + " the answer is longer than 1000000 bytes");
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatAnnouncesAGigabyte(Over client) {
        server.otherwise(request -> Reply.stalled(200, "application/json", 1_000_000_000));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> tenant(client).build().config().get())
                .withMessageEndingWith("the answer is longer than 33554432 bytes");
    }

    @ParameterizedTest
    @EnumSource
    void silence(Over client) {
        server.otherwise(request -> Reply.silence());

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(() -> impatient(client).build().config().get());
    }

    @ParameterizedTest
    @EnumSource
    void aPageBehindManyBlanksIsNoEmptyAnswer(Over client) {
        server.otherwise(request ->
                Reply.of(200, "text/html", (" ".repeat(250) + "<html>").getBytes(StandardCharsets.US_ASCII)));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> impatient(client).build().config().get());
        assertThat(impatient(client).build().requests().create(Fixtures.grant()))
                .isInstanceOf(Submission.Unknown.class);
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatDoesNotCome(Over client) {
        server.otherwise(request -> Reply.stalled(200, "application/json", 100));

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(() -> impatient(client).build().config().get());
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatDripsForever(Over client) {
        server.otherwise(request -> socket -> {
            socket.getOutputStream()
                    .write("HTTP/1.1 200 Any\r\nContent-Type: application/json\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            while (socket.getInputStream().available() == 0) {
                socket.getOutputStream().write(' ');
                socket.getOutputStream().flush();
                Thread.onSpinWait();
            }
            return false;
        });

        assertThatExceptionOfType(TenantException.class)
                .isThrownBy(() -> impatient(client)
                        .longestAnswer(Integer.MAX_VALUE - 8)
                        .build()
                        .config()
                        .get());
    }

    @ParameterizedTest
    @EnumSource
    void aRefusal(Over client) {
        server.then(Reply.json(403, "{\"message\":\"No\"}"));

        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> tenant(client).build().config().get())
                .withMessage("the tenant refused (403): No");
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatFails(Over client) {
        server.otherwise(request -> Reply.json(503, "{\"message\":\"Down\"}"));

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(() -> tenant(client).build().config().get())
                .withMessage("the tenant failed (503) at GET /access-request-config/v1: Down");
        assertThat(server.received()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void aRedirect(Over client) {
        server.then(Reply.of(302, "", new byte[0], "Location: http://elsewhere.example/login"));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> tenant(client).build().config().get())
                .withMessage("JSON was expected from GET /access-request-config/v1, but it redirects (302) to"
                        + " elsewhere.example, which is not followed");
    }

    private FeignTenantBuilder impatient(Over client) {
        return tenant(client)
                .retries(RetryPolicy.off())
                .timeouts(Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofMillis(300));
    }

    private FeignTenantBuilder tenant(Over client) {
        FeignTenantBuilder builder = Fixtures.tenant(server, new VirtualTime());
        return switch (client) {
            case OKHTTP -> builder;
            case JDK -> builder.client(new Http2Client());
            case FEIGN -> builder.client(new DefaultClient(null, null));
        };
    }
}
