package dev.latchkey.bulk.submit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.plan.PlannedRequest;
import dev.latchkey.bulk.submit.RequestProgress.Stage;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.tenant.RefusedByPreflight;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestSenderTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final AccessRequest EMPTY = AccessRequest.builder().build();
    private static final Submission ACCEPTED =
            new Submission.Accepted(AccessRequestResponse.builder().build());
    private static final Submission LOST = new Submission.Unknown(EMPTY, NOW, "Connection reset");
    private static final String ONE_ERROR = "there were 1 errors; at most 0 are allowed";

    @TempDir
    Path folder;

    private final ScriptedRequests tenant = new ScriptedRequests();
    private StopRules rules = new StopRules(SubmitOptions.standard().maxErrors(0));
    private FullDiskChannel disk;
    private Journal journal;
    private PlannedRequest request;

    @BeforeEach
    void beginsAJournal() throws IOException {
        PlanFile plan = Plans.twoGrants(folder, NOW);
        Path file = folder.resolve("run.journal");
        disk = new FullDiskChannel(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), Long.MAX_VALUE);
        journal = Journal.begin(file, disk, plan, NOW);
        try (var requests = plan.requests()) {
            request = requests.findFirst().orElseThrow();
        }
    }

    @AfterEach
    void closesTheJournal() throws IOException {
        journal.close();
    }

    @Test
    void whatIsAboutToBeSentWouldSurviveACrashOfTheMachine() {
        tenant.created = ACCEPTED;

        sender().send(request);

        assertThat(tenant.wasForced).isTrue();
        assertThat(journal.get(1).stage()).isEqualTo(Stage.DONE);
        assertThat(rules.isStopped()).isFalse();
    }

    @Test
    void whatDidNotLeaveWaits() {
        tenant.created = new Submission.NotSent(() -> "there was no connection");

        sender().send(request);

        expect(Stage.WAITING, "there was no connection", ONE_ERROR);
    }

    @Test
    void whatPreflightRefusesIsRefused() {
        RefusedByPreflight reason =
                new RefusedByPreflight(Preflight.of(ApiVersion.V1).check(EMPTY, Facts.none()));
        tenant.created = new Submission.NotSent(reason);

        sender().send(request);

        expect(Stage.REFUSED, reason.getMessage(), ONE_ERROR);
    }

    @Test
    void whatTheTenantRejectsIsRefused() {
        tenant.created = rejected(400, "Unknown role");

        sender().send(request);

        expect(Stage.REFUSED, "the tenant refused (400): Unknown role", ONE_ERROR);
    }

    @Test
    void whatTheRateLimitRejectsWaits() {
        tenant.created = rejected(429, null);

        sender().send(request);

        expect(Stage.WAITING, "the tenant refused (429)", ONE_ERROR);
    }

    @Test
    void credentialsThatAreNotAcceptedEndTheRunAndTheRequestWaits() {
        tenant.created = rejected(401, null);

        sender().send(request);

        expect(Stage.WAITING, "the tenant refused (401)", "the tenant does not accept the credentials");
    }

    @Test
    void whatMayHaveArrivedIsUnknown() {
        tenant.created = LOST;

        sender().send(request);

        expect(Stage.UNKNOWN, "Connection reset", ONE_ERROR);
    }

    @Test
    void acceptedRequestsCountAmongTheAnswersOfWhichTooManyAreUnexpected() {
        rules = new StopRules(SubmitOptions.standard().maxErrors(100).maxUnexpected(0.2));
        tenant.created = ACCEPTED;
        times(16);
        tenant.created = LOST;
        times(4);
        assertThat(rules.isStopped()).isFalse();

        times(1);

        assertThat(rules.getReason()).isEqualTo("5 of 21 answers were unexpected");
    }

    @Test
    void refusalsByPreflightAreExpectedAndCallsThatDoNotLeaveAreNot() {
        rules = new StopRules(SubmitOptions.standard().maxErrors(100));
        tenant.created = new Submission.NotSent(
                new RefusedByPreflight(Preflight.of(ApiVersion.V1).check(EMPTY, Facts.none())));
        times(20);
        assertThat(rules.isStopped()).isFalse();

        tenant.created = new Submission.NotSent(() -> "there was no connection");
        times(6);

        assertThat(rules.getReason()).isEqualTo("6 of 26 answers were unexpected");
    }

    @Test
    void aLookUpTellsWhatBecameOfARequest() {
        tenant.created = LOST;
        sender().send(request);

        tenant.found = new Reconciliation.CannotTell("the list cannot be read");
        sender().lookUp(request);
        assertThat(journal.get(1))
                .returns(Stage.NEEDS_PERSON, RequestProgress::stage)
                .returns("the list cannot be read", RequestProgress::reason);

        tenant.found = new Reconciliation.DidNotHappen();
        sender().lookUp(request);
        assertThat(journal.get(1)).returns(Stage.WAITING, RequestProgress::stage);

        tenant.found = new Reconciliation.Happened(List.of(AccessRequestId.of("2c91")));
        sender().lookUp(request);
        assertThat(journal.get(1))
                .returns(Stage.DONE, RequestProgress::stage)
                .returns(List.of("2c91"), RequestProgress::ids);
    }

    private RequestSender sender() {
        return new RequestSender(tenant, journal, () -> NOW, rules);
    }

    private void times(int times) {
        for (int time = 0; time < times; time++) {
            sender().send(request);
        }
    }

    private void expect(Stage stage, String reason, String stopped) {
        assertThat(journal.get(1)).returns(stage, RequestProgress::stage).returns(reason, RequestProgress::reason);
        assertThat(rules.getReason()).isEqualTo(stopped);
    }

    private static Submission rejected(int status, @Nullable String text) {
        ErrorResponse error = ErrorResponse.builder().error(text).build();
        return new Submission.Rejected(new Rejection(Rejection.Reason.of(status), status, error, Map.of(), ""));
    }

    /** Answers what is set, and remembers whether the journal was on disk when it was asked. */
    private final class ScriptedRequests implements RequestOperations {
        private Submission created = LOST;
        private Reconciliation found = new Reconciliation.DidNotHappen();
        private boolean wasForced;

        @Override
        public Submission create(AccessRequest body) {
            wasForced = disk.isForced();
            return created;
        }

        @Override
        public PreparedRequest prepare(AccessRequest body) {
            return PreparedRequest.of(body, "mark", NOW);
        }

        @Override
        public Reconciliation reconcile(Submission.Unknown submission) {
            return found;
        }

        @Override
        public ActionOutcome cancel(CancelAccessRequest cancel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ActionOutcome bulkCancel(BulkCancelAccessRequest cancel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ActionOutcome close(CloseAccessRequest close) {
            throw new UnsupportedOperationException();
        }
    }
}
