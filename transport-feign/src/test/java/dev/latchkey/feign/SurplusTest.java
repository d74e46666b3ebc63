package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Certificate;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.tenant.Submission;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a server sends beyond an answer never becomes the answer to the next call. */
@Timeout(60)
class SurplusTest {
    private static final String REFUSAL = "HTTP/1.1 403 Any\r\nContent-Length: 2\r\n\r\n{}";
    private static final String ACCEPTANCE = "HTTP/1.1 202 Any\r\nContent-Length: 2\r\n\r\n{}";

    enum Over {
        PLAIN,
        TLS
    }

    @TempDir
    static Path folder;

    private static Certificate certificate = new Certificate(Path.of(""));

    private ScriptedServer server = ScriptedServer.start();
    private FeignTenant tenant = Fixtures.tenant(server, new VirtualTime()).build();

    @BeforeAll
    static void makesAKey() throws IOException, InterruptedException {
        certificate = Certificate.create(folder);
    }

    @AfterEach
    void stops() {
        tenant.close();
        server.close();
    }

    private void start(Over over) {
        if (over == Over.TLS) {
            stops();
            server = ScriptedServer.start(certificate);
            tenant = certificate.trusted(
                    () -> Fixtures.tenant(server, new VirtualTime()).build());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatCameTogetherWithTheOneBeforeIsNotTaken(Over over) {
        start(over);
        server.then(socket -> write(socket, REFUSAL + ACCEPTANCE)).otherwise(request -> Reply.json(403, "{}"));

        assertThat(create()).isInstanceOf(Submission.Rejected.class);

        assertThat(create()).isInstanceOf(Submission.Unknown.class);
        assertThat(create()).isInstanceOf(Submission.Rejected.class);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatCameBetweenTwoCallsIsNotTakenAndTheNextCallUsesAnotherConnection(Over over) throws Exception {
        start(over);
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        server.then(socket -> {
                    write(socket, REFUSAL);
                    answered.await();
                    write(socket, ACCEPTANCE);
                    sent.countDown();
                    return true;
                })
                .otherwise(request -> Reply.json(403, "{}"));

        assertThat(create()).isInstanceOf(Submission.Rejected.class);
        answered.countDown();
        sent.await();

        assertThat(create()).isInstanceOf(Submission.Rejected.class);
        assertThat(server.received()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatIsLongerThanAnnouncedSpoilsNoLaterAnswer(Over over) {
        start(over);
        server.then(socket -> write(socket, ACCEPTANCE + "{\"surplus\":true}\r\n\r\n"))
                .otherwise(request -> Reply.json(403, "{}"));

        assertThat(create()).isInstanceOf(Submission.Accepted.class);

        assertThat(create()).isNotInstanceOf(Submission.Accepted.class);
        assertThat(create()).isInstanceOf(Submission.Rejected.class);
    }

    @ParameterizedTest
    @EnumSource
    void connectionsWithoutSurplusAreUsedAgain(Over over) {
        start(over);
        server.otherwise(request -> Reply.json(202, Fixtures.ACCEPTED));

        for (int call = 0; call < 5; call++) {
            assertThat(create()).isInstanceOf(Submission.Accepted.class);
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    private Submission create() {
        return tenant.requests().create(Fixtures.grant());
    }

    private static boolean write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return true;
    }
}
