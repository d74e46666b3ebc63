package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.emulator.rate.RateLimit;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class EmulatorTest {
    private static final String GRANT = """
            {"requestedFor": ["%s"], "requestedItems": [{"type": "ROLE", "id": "%s"}]}
            """.formatted(DemoOrganisation.EMPLOYEE, DemoOrganisation.AUDIT_ROLE);

    @ParameterizedTest
    @EnumSource
    void aRequestGoesItsWayThroughEveryApiVersion(ApiVersion apiVersion) {
        try (Emulator emulator = Emulator.builder().start()) {
            Client admin = Client.of(emulator).in(apiVersion);

            JsonNode taken = json(admin.send(Operation.CREATE, GRANT));
            String request = taken.at("/newRequests/0/accessRequestIds/0").stringValue();
            emulator.tenant().clock().advance(Duration.ofMinutes(1));
            JsonNode running =
                    json(admin.get(Operation.STATUS, Map.of("filters", "accessRequestId eq \"" + request + "\"")));
            assertThat(running.at("/0/state").stringValue()).isEqualTo("EXECUTING");
            approveAll(emulator, admin);
            emulator.tenant().clock().advance(Duration.ofMinutes(1));
            approveAll(emulator, admin);
            emulator.tenant().clock().advance(Duration.ofHours(1));

            JsonNode done = json(Client.of(emulator).in(apiVersion).get(Operation.STATUS));
            assertThat(done.at("/0/state").stringValue()).isEqualTo("REQUEST_COMPLETED");
        }
    }

    private static void approveAll(Emulator emulator, Client admin) {
        Client fresh = Client.of(emulator);
        for (JsonNode approval : json(fresh.get(Operation.PENDING_APPROVALS))) {
            assertThat(admin.send(Operation.APPROVE, approval.get("id").stringValue(), "{\"comment\": \"fine\"}")
                            .statusCode())
                    .isEqualTo(202);
        }
    }

    @Test
    void allApiVersionsSeeTheSameTenantAndSoDoesTheProgramThatStartedIt() {
        try (Emulator emulator = Emulator.builder().start()) {
            Client.of(emulator).in(ApiVersion.of("beta")).send(Operation.CREATE, GRANT);

            assertThat(json(Client.of(emulator).in(ApiVersion.of("v1")).get(Operation.PENDING_APPROVALS))
                            .size())
                    .isOne();
            assertThat(emulator.tenant()
                            .approvals()
                            .pendingPage(ApprovalQuery.builder().build())
                            .rows())
                    .hasSize(1);
        }
    }

    @Test
    void aListSaysHowManyRowsThereAreIfAsked() {
        try (Emulator emulator = Emulator.builder().start()) {
            Client client = Client.of(emulator);
            client.send(Operation.CREATE, GRANT);

            assertThat(client.get(Operation.STATUS, Map.of("count", "true", "limit", "0"))
                            .headers()
                            .firstValue("X-Total-Count"))
                    .contains("1");
            assertThat(client.get(Operation.STATUS).headers().firstValue("X-Total-Count"))
                    .isEmpty();
        }
    }

    @Test
    void emulatorsShareNothing() {
        try (Emulator one = Emulator.builder().start();
                Emulator other = Emulator.builder().start()) {
            Client client = Client.of(one);
            client.send(Operation.CREATE, GRANT);

            assertThat(one.getBaseUri()).isNotEqualTo(other.getBaseUri());
            assertThat(json(Client.of(other).get(Operation.STATUS)).isEmpty()).isTrue();
            assertThat(other.wireLog()).hasSize(2);
        }
    }

    @Test
    void manyClientsCanCallAtOnce() {
        try (Emulator emulator = Emulator.builder().rateLimit(RateLimit.OFF).start()) {
            Client client = Client.of(emulator);

            List<Integer> answers = IntStream.range(0, 200)
                    .parallel()
                    .mapToObj(number -> client.get(Operation.STATUS).statusCode())
                    .toList();

            assertThat(answers).hasSize(200).containsOnly(200);
            assertThat(emulator.wireLog()).hasSize(201);
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (Emulator emulator = Emulator.builder().start()) {
            int port = emulator.getBaseUri().getPort();

            assertThatThrownBy(() -> Emulator.builder().port(port).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("cannot listen on 127.0.0.1:" + port + ": Address already in use");
        }
    }

    @Test
    void aPortIsFreeAgainAfterwards() {
        int port;
        try (Emulator emulator = Emulator.builder().start()) {
            port = emulator.getBaseUri().getPort();
        }

        Emulator.builder().port(port).start().close();
    }

    @Test
    void aHostThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> Emulator.builder().host("no-such-host.invalid").start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot listen on no-such-host.invalid:0: there is no such host");
    }

    @Test
    void wordsThatMakeNoSenseAreRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.builder().port(65_536))
                .withMessage("the port is 65536; ports are 0 to 65535");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.builder().tokenLifetime(Duration.ZERO))
                .withMessage("tokens are good for PT0S; let it be a second at least");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RateLimit(0, Duration.ofSeconds(1)))
                .withMessage(
                        "a limit of 0 calls in PT1S cannot be kept; name at least one call and a positive duration");
    }

    @Test
    void theClockOfTheTenantStandsStillUnlessItIsToRun() {
        AtomicLong nanos = new AtomicLong();
        try (Emulator still = Emulator.builder().nanoTime(nanos::get).start();
                Emulator running =
                        Emulator.builder().nanoTime(nanos::get).runningClock().start()) {
            Instant start = still.tenant().clock().instant();
            nanos.addAndGet(Duration.ofSeconds(90).toNanos());
            Client.of(still);
            Client.of(running);

            assertThat(still.tenant().clock().instant()).isEqualTo(start);
            assertThat(running.tenant().clock().instant()).isEqualTo(start.plusSeconds(90));
        }
    }

    @Test
    void anOrganisationWithoutClientsHasTheBuiltInOne() {
        Organisation organisation =
                DemoOrganisation.create().toBuilder().clients(List.of()).build();
        try (Emulator emulator = Emulator.builder().organisation(organisation).start()) {
            assertThat(Client.of(emulator).get(Operation.ADMINISTRATION).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aTenantThatIsLenientIsSoOverHttp() {
        FakeTenant tenant = FakeTenant.builder().lenient().build();
        try (Emulator emulator = Emulator.builder().tenant(tenant).start()) {
            assertThat(Client.of(emulator)
                            .send(
                                    Operation.CREATE,
                                    "{\"requestedFor\": [\"somebody\"], \"requestedItems\": [{\"type\": \"ROLE\","
                                            + " \"id\": \"anything\"}]}")
                            .statusCode())
                    .isEqualTo(202);
            assertThat(json(Client.of(emulator).get(Operation.PENDING_APPROVALS))
                            .size())
                    .isOne();
        }
    }
}
