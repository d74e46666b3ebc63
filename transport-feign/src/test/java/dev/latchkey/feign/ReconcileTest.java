package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.Submission;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReconcileTest {
    private static final String MINE = """
            {"id":"1","accessRequestId":"4b4d","clientMetadata":{"latchkeyCorrelation":"own"}}""";
    private static final String ANOTHERS = """
            {"id":"1","accessRequestId":"9999","requestedFor":{"id":"2c918084660f45d6016617daa9210584"},\
            "clientMetadata":{"latchkeyCorrelation":"another"}}""";
    private static final String UNMARKED = """
            {"id":"1","accessRequestId":"9999","requestedFor":{"id":"2c918084660f45d6016617daa9210584"}}""";
    private static final String FOR_SOMEBODY_ELSE = """
            {"id":"1","accessRequestId":"9999","requestedFor":{"id":"2c9180867b50d088017b554662fb281e"}}""";

    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void aRowWithTheMarkSaysThatItHappened() {
        rows(ANOTHERS, MINE, UNMARKED);

        assertThat(reconcile(Fixtures.markedGrant("own")))
                .isEqualTo(new Reconciliation.Happened(List.of(AccessRequestId.of("4b4d"))));
        assertThat(server.received())
                .extracting(Received::target)
                .containsExactly(
                        "/access-request-status/v1?requested-by=me&limit=1&sorters=-created",
                        "/access-request-status/v1?requested-by=me&limit=250&offset=0&count=true");
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void onlyRowsThatCanBeSoNewAreRead() {
        rows("{\"created\":\"2031-05-05T05:05:05Z\"}");
        time.advance(Duration.ofMinutes(2));

        reconcile(Fixtures.markedGrant("own"));

        // By the tenant's clock, which nobody knows: its newest row, less the two minutes, less an hour.
        assertThat(server.received().get(1).target()).contains("filters=created%20ge%20%222031-05-05T04%3A03%3A05Z%22");
    }

    @Test
    void whoLooksWithAClockBehindReadsEverything() {
        rows("{\"created\":\"2031-05-05T05:05:05Z\"}");
        Submission.Unknown later =
                new Submission.Unknown(Fixtures.markedGrant("own"), VirtualTime.START.plusSeconds(1), "reset");

        Fixtures.tenant(server, time).build().requests().reconcile(later);

        assertThat(server.received().get(1).target()).doesNotContain("filters");
    }

    @Test
    void aListWithoutEndIsNotReadForever() {
        server.otherwise(request -> {
            time.advance(Duration.ofMinutes(1));
            String row = ANOTHERS.replace("9999", "row" + server.received().size());
            return Reply.json(200, "[" + String.join(",", Collections.nCopies(250, row)) + "]");
        });

        assertThat(Fixtures.tenant(server, time)
                        .longestList(Duration.ofMinutes(7))
                        .build()
                        .requests()
                        .reconcile(new Submission.Unknown(Fixtures.markedGrant("own"), VirtualTime.START, "reset")))
                .isEqualTo(new Reconciliation.CannotTell(
                        "the status list cannot be read: the list has not ended after PT7M of reading; narrow the query,"
                                + " or allow more time with longestList"));
    }

    @Test
    void theLagOfTheListIsWaitedOut() {
        server.then(
                Reply.json(200, "[]"), Reply.json(200, "[]"), Reply.json(200, "[]"), Reply.json(200, "[" + MINE + "]"));

        assertThat(reconcile(Fixtures.markedGrant("own"))).isInstanceOf(Reconciliation.Happened.class);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void withoutARowThatCouldBeItNothingHappened() {
        rows(ANOTHERS, FOR_SOMEBODY_ELSE);

        assertThat(reconcile(Fixtures.markedGrant("own"))).isEqualTo(new Reconciliation.DidNotHappen());
        assertThat(time.instant()).isEqualTo(VirtualTime.START.plusSeconds(30));
    }

    @Test
    void aRowWithoutAMarkCouldBeItIfTheTenantLosesMarks() {
        rows(UNMARKED);

        assertThat(reconcile(Fixtures.markedGrant("own")))
                .isEqualTo(new Reconciliation.CannotTell("no row of the status list carries the key of the request, but"
                        + " 1 row without a key could be its own; compare them with the request"));
    }

    @Test
    void withoutAMarkNoRowCanBeTold() {
        rows(UNMARKED, UNMARKED, ANOTHERS);

        assertThat(reconcile(Fixtures.grant()))
                .isEqualTo(new Reconciliation.CannotTell("the request carries no key, and 3 rows of the status list"
                        + " could be its own; compare them with the request"));
    }

    @Test
    void withoutAMarkARowWithOneCouldBeItIfTheMarkGotLostOnTheWayHere() {
        rows(ANOTHERS);

        assertThat(reconcile(Fixtures.grant()))
                .isEqualTo(new Reconciliation.CannotTell("the request carries no key, and 1 row of the status list"
                        + " could be its own; compare them with the request"));
    }

    @Test
    void withoutAMarkAndWithoutARowNothingHappened() {
        rows(FOR_SOMEBODY_ELSE);

        assertThat(reconcile(Fixtures.grant())).isEqualTo(new Reconciliation.DidNotHappen());
    }

    @Test
    void anOddRowIsLookedAtAsWell() {
        rows("{\"created\":{},\"accessRequestId\":\"4b4d\",\"clientMetadata\":{\"latchkeyCorrelation\":\"own\"}}");
        assertThat(reconcile(Fixtures.markedGrant("own")))
                .isEqualTo(new Reconciliation.Happened(List.of(AccessRequestId.of("4b4d"))));

        rows("{\"created\":{}}");
        assertThat(reconcile(Fixtures.markedGrant("own"))).isInstanceOf(Reconciliation.CannotTell.class);
    }

    @Test
    void aListThatCannotBeReadDoesNotTell() {
        server.otherwise(request -> Reply.json(403, "{\"message\":\"No\"}"));

        assertThat(reconcile(Fixtures.markedGrant("own")))
                .isEqualTo(
                        new Reconciliation.CannotTell("the status list cannot be read: the tenant refused (403): No"));
    }

    @Test
    void anInterruptedThreadDoesNotTell() {
        rows();
        FeignTenant tenant = Fixtures.tenant(server, time)
                .surroundings(
                        time,
                        pause -> {
                            throw new InterruptedException();
                        },
                        new Random(1))
                .build();

        assertThat(tenant.requests().reconcile(unknown(Fixtures.markedGrant("own"))))
                .isEqualTo(new Reconciliation.CannotTell(
                        "the thread was interrupted while the status list could still lag"));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void everyItemIsMarkedUnlessThatIsSwitchedOff() {
        server.otherwise(request -> Reply.json(202, Fixtures.ACCEPTED));

        Fixtures.tenant(server, time).build().requests().create(Fixtures.grant());
        Fixtures.tenant(server, time).withoutCorrelation().build().requests().create(Fixtures.grant());
        Fixtures.tenant(server, time).build().requests().create(Fixtures.markedGrant("own"));

        assertThat(server.received().get(0).body())
                .containsPattern("\"clientMetadata\":\\{\"latchkeyCorrelation\":\"[0-9a-f]{32}\"}");
        assertThat(server.received().get(1).body()).doesNotContain("latchkeyCorrelation");
        assertThat(server.received().get(2).body()).contains("\"latchkeyCorrelation\":\"own\"");
    }

    private void rows(String... rows) {
        server.otherwise(request -> Reply.json(200, "[" + String.join(",", rows) + "]"));
    }

    private Reconciliation reconcile(AccessRequest request) {
        return Fixtures.tenant(server, time).build().requests().reconcile(unknown(request));
    }

    private static Submission.Unknown unknown(AccessRequest request) {
        return new Submission.Unknown(request, VirtualTime.START, "reset");
    }
}
