package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.tenant.Submission;
import feign.Capability;
import feign.Client;
import feign.DefaultClient;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever fails beside a call, its outcome is answered. */
class ShieldTest {
    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();

    private final Reports reports = new Reports();

    @BeforeEach
    void listens() {
        reports.start();
    }

    @AfterEach
    void stops() {
        reports.stop();
        server.close();
    }

    @Test
    void aListenerThatThrowsCostsNoOutcome() {
        server.then(Reply.json(429, "{}"), Reply.json(202, Fixtures.ACCEPTED, "Sunset: soon"));
        List<TransportEvent> events = new ArrayList<>();

        Submission submission = Fixtures.tenant(server, time)
                .onEvent(event -> {
                    throw new AssertionError("a listener with a fault");
                })
                .onEvent(events::add)
                .build()
                .requests()
                .create(Fixtures.grant());

        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        assertThat(reports.messages())
                .containsExactly(
                        "a listener failed on RateLowered; the call goes on",
                        "a listener failed on Repeated; the call goes on",
                        "a listener failed on EndAnnounced; the call goes on");
        assertThat(events)
                .hasAtLeastOneElementOfType(TransportEvent.Repeated.class)
                .hasAtLeastOneElementOfType(TransportEvent.EndAnnounced.class);
    }

    @Test
    void aCapabilityThatThrowsAfterTheAnswerCostsNoOutcome() {
        server.then(Reply.json(202, Fixtures.ACCEPTED));

        Submission submission = create((request, options, next) -> {
            next.execute(request, options);
            throw new IllegalStateException("a capability with a fault");
        });

        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        assertThat(server.received()).hasSize(1);
        assertThat(reports.messages()).containsExactly("a capability failed after the answer came; the call goes on");
    }

    @Test
    void aCapabilityThatThrowsBeforeTheCallSendsNothingAndSaysSo() {
        Submission submission = create((request, options, next) -> {
            throw new IllegalStateException("no permission");
        });

        assertThat(submission)
                .isEqualTo(new Submission.NotSent(
                        new HttpNotSentReason.CapabilityFailed("IllegalStateException: no permission")));
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aCapabilityThatThrowsAfterAResetLeavesTheOutcomeOpen() {
        server.then(Reply.reset());

        Submission submission = create((request, options, next) -> {
            try {
                return next.execute(request, options);
            } catch (IOException e) {
                throw new IllegalStateException("a capability with a fault", e);
            }
        });

        assertThat(submission).isInstanceOf(Submission.Unknown.class);
    }

    @Test
    void aCapabilityThatAnswersNothingCostsNoOutcome() {
        server.then(Reply.json(202, Fixtures.ACCEPTED));

        Submission submission = create((request, options, next) -> {
            next.execute(request, options);
            return null;
        });

        assertThat(submission).isInstanceOf(Submission.Accepted.class);
    }

    @Test
    void aCapabilityThatChangesThreadsAndThenThrowsCostsNoOutcome() {
        server.then(Reply.json(202, Fixtures.ACCEPTED));

        Submission submission = create((request, options, next) -> {
            elsewhere(() -> next.execute(request, options));
            throw new IllegalStateException("a capability with a fault");
        });

        assertThat(submission).isInstanceOf(Submission.Accepted.class);
    }

    @Test
    void nothingLeavesAfterACapabilityHasGivenUp() {
        List<Callable<Response>> late = new ArrayList<>();

        Submission submission = create((request, options, next) -> {
            late.add(() -> next.execute(request, options));
            throw new IllegalStateException("no time left");
        });

        assertThat(submission)
                .isEqualTo(new Submission.NotSent(
                        new HttpNotSentReason.CapabilityFailed("IllegalStateException: no time left")));
        assertThatExceptionOfType(NotSentException.class)
                .isThrownBy(() -> late.get(0).call())
                .withMessageEndingWith(
                        "it made the attempt in another thread, after the call had ended or without its template");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aResetOutweighsARepetitionThatDidNotLeave() {
        server.then(Reply.reset());

        Submission submission = create((request, options, next) -> {
            try {
                return next.execute(request, options);
            } catch (IOException e) {
                Thread.currentThread().interrupt();
                return next.execute(request, options);
            }
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(submission).isInstanceOf(Submission.Unknown.class);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void anInterruptThatAListenerThrowsIsKept() {
        server.then(Reply.json(429, "{}"), Reply.json(202, Fixtures.ACCEPTED));

        Submission submission = Fixtures.tenant(server, time)
                .retries(RetryPolicy.off())
                .onEvent(event -> sneak(new InterruptedException("stop")))
                .build()
                .requests()
                .create(Fixtures.grant());

        assertThat(submission).isInstanceOf(Submission.Rejected.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anAnswerThatTheParserFailsOnLeavesTheOutcomeOpen() {
        server.then(Reply.json(202, "{\"newRequests\":[{\"attributesHash\":1E+2147483648}]}"));

        assertThat(Fixtures.tenant(server, time).build().requests().create(Fixtures.grant()))
                .isInstanceOf(Submission.Unknown.class);
    }

    @Test
    void aSupplierOfTokensThatThrowsSendsNothing() {
        Submission submission = Fixtures.tenant(server, time)
                .tokens(() -> {
                    throw new IllegalStateException("the vault is sealed");
                })
                .build()
                .requests()
                .create(Fixtures.grant());

        assertThat(submission)
                .isEqualTo(new Submission.NotSent(new HttpNotSentReason.NoToken(
                        "the supplier of tokens failed: IllegalStateException: the vault is sealed")));
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aClosedTenantSendsNothing() {
        server.otherwise(request -> Reply.json(202, Fixtures.ACCEPTED));
        FeignTenant tenant = Fixtures.tenant(server, time).build();
        tenant.requests().create(Fixtures.grant());

        tenant.close();
        tenant.close();

        assertThat(tenant.requests().create(Fixtures.grant()))
                .isEqualTo(new Submission.NotSent(new HttpNotSentReason.Closed()));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aClosedTenantWithAnotherClientSendsNothing() {
        FeignTenant tenant = Fixtures.tenant(server, time)
                .client(new DefaultClient(null, null))
                .build();

        tenant.close();

        assertThat(tenant.requests().create(Fixtures.grant()))
                .isEqualTo(new Submission.NotSent(new HttpNotSentReason.Closed()));
    }

    private Submission create(Around around) {
        return Fixtures.tenant(server, time)
                .observedBy(new Capability() {
                    @Override
                    public Client enrich(Client client) {
                        return (request, options) -> around.execute(request, options, client);
                    }
                })
                .build()
                .requests()
                .create(Fixtures.grant());
    }

    /** The reports to the system logger, which would fill the output of the build otherwise. */
    private static final class Reports extends Handler {
        private static final Logger LOGGER = Logger.getLogger("dev.latchkey.feign");
        private final List<String> messages = new ArrayList<>();

        List<String> messages() {
            return messages;
        }

        void start() {
            LOGGER.setUseParentHandlers(false);
            LOGGER.addHandler(this);
        }

        void stop() {
            LOGGER.removeHandler(this);
            LOGGER.setUseParentHandlers(true);
        }

        @Override
        public void publish(LogRecord entry) {
            messages.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static void elsewhere(Callable<Response> work) {
        Thread thread = new Thread(() -> {
            try {
                work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked") // Throws what the caller does not declare, as Kotlin may.
    private static <T extends Throwable> void sneak(Throwable problem) throws T {
        throw (T) problem;
    }

    private interface Around {
        @Nullable
        Response execute(Request request, Request.Options options, Client next) throws IOException;
    }
}
