package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.tenant.Submission;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a server sends beyond an answer never becomes the answer to the next call. */
@Timeout(60)
class SurplusTest {
    private static final String REFUSAL = "HTTP/1.1 403 Any\r\nContent-Length: 2\r\n\r\n{}";
    private static final String ACCEPTANCE = "HTTP/1.1 202 Any\r\nContent-Length: 2\r\n\r\n{}";

    private final ScriptedServer server = ScriptedServer.start();
    private final FeignTenant tenant =
            Fixtures.tenant(server, new VirtualTime()).build();

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void anAnswerThatCameTogetherWithTheOneBeforeIsNotTaken() {
        server.then(socket -> write(socket, REFUSAL + ACCEPTANCE)).otherwise(request -> Reply.json(403, "{}"));

        assertThat(create()).isInstanceOf(Submission.Rejected.class);

        assertThat(create()).isInstanceOf(Submission.Unknown.class);
        assertThat(create()).isInstanceOf(Submission.Rejected.class);
    }

    @Test
    void anAnswerThatCameBetweenTwoCallsIsNotTakenAndTheNextCallUsesAnotherConnection() throws Exception {
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

    @Test
    void aBodyThatIsLongerThanAnnouncedSpoilsNoLaterAnswer() {
        server.then(socket -> write(socket, ACCEPTANCE + "{\"surplus\":true}\r\n\r\n"))
                .otherwise(request -> Reply.json(403, "{}"));

        assertThat(create()).isInstanceOf(Submission.Accepted.class);

        assertThat(create()).isNotInstanceOf(Submission.Accepted.class);
        assertThat(create()).isInstanceOf(Submission.Rejected.class);
    }

    @Test
    void connectionsWithoutSurplusAreUsedAgain() {
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
