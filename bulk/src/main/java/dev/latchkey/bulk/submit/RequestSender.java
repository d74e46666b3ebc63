package dev.latchkey.bulk.submit;

import dev.latchkey.bulk.plan.PlannedRequest;
import dev.latchkey.bulk.submit.JournalEntry.Kind;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.RequestMark;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.TrackedRequest;
import dev.latchkey.validation.tenant.RefusedByPreflight;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends and looks up single requests, with a record in the journal before and after. Thread-safe. */
final class RequestSender {
    private final RequestOperations requests;
    private final Journal journal;
    private final InstantSource clock;
    private final StopRules rules;

    RequestSender(RequestOperations requests, Journal journal, InstantSource clock, StopRules rules) {
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
        this.rules = rules;
    }

    void send(PlannedRequest request) {
        PreparedRequest prepared = prepared(request);
        write(Kind.SENT, request, null);
        journal.force();
        Submission submission = requests.create(prepared);
        if (submission instanceof Submission.Accepted accepted) {
            List<String> ids = accepted.requests().stream()
                    .map(TrackedRequest::id)
                    .map(AccessRequestId::value)
                    .toList();
            journal.append(JournalEntry.of(Kind.ACCEPTED, request.number(), clock.instant(), ids));
            rules.accepted();
        } else if (submission instanceof Submission.Rejected rejected) {
            rejected(request, rejected.rejection());
        } else if (submission instanceof Submission.NotSent unsent) {
            boolean refused = unsent.reason() instanceof RefusedByPreflight;
            write(
                    refused ? Kind.REJECTED : Kind.NOT_SENT,
                    request,
                    unsent.reason().getMessage());
            if (refused) {
                rules.refused();
            } else {
                rules.unexpected();
            }
        } else if (submission instanceof Submission.Unknown unknown) {
            write(Kind.UNKNOWN, request, unknown.problem());
            rules.unexpected();
        }
    }

    /** Returns a request with its earlier mark, or with a new one that is already on disk. */
    private PreparedRequest prepared(PlannedRequest request) {
        RequestProgress before = journal.get(request.number());
        if (before.mark() != null) {
            return marked(request, before);
        }
        PreparedRequest prepared = requests.prepare(request.request());
        String mark = RequestMark.marks(prepared.request()).iterator().next();
        journal.append(JournalEntry.of(Kind.INTENT, request.number(), prepared.preparedAt(), mark));
        return prepared;
    }

    private static PreparedRequest marked(PlannedRequest request, RequestProgress progress) {
        return PreparedRequest.of(
                request.request(),
                Objects.requireNonNull(progress.mark(), "mark"),
                Objects.requireNonNull(progress.preparedAt(), "preparedAt"));
    }

    private void rejected(PlannedRequest request, Rejection rejection) {
        String text = rejection.error().text();
        String reason = "the tenant refused (" + rejection.status() + ")" + (text == null ? "" : ": " + text);
        switch (rejection.reason()) {
            case RATE_LIMITED -> {
                write(Kind.NOT_SENT, request, reason);
                rules.unexpected();
            }
            case UNAUTHENTICATED -> {
                write(Kind.NOT_SENT, request, reason);
                rules.stop("the tenant does not accept the credentials");
            }
            default -> {
                write(Kind.REJECTED, request, reason);
                rules.refused();
            }
        }
    }

    void lookUp(PlannedRequest request) {
        Reconciliation found = requests.reconcile(marked(request, journal.get(request.number())));
        if (found instanceof Reconciliation.Happened happened) {
            List<String> ids =
                    happened.requests().stream().map(AccessRequestId::value).toList();
            journal.append(JournalEntry.of(Kind.HAPPENED, request.number(), clock.instant(), ids));
        } else if (found instanceof Reconciliation.DidNotHappen) {
            write(Kind.DID_NOT_HAPPEN, request, null);
        } else if (found instanceof Reconciliation.CannotTell undecided) {
            write(Kind.CANNOT_TELL, request, undecided.reason());
        }
    }

    private void write(Kind kind, PlannedRequest request, @Nullable String text) {
        Instant now = clock.instant();
        journal.append(JournalEntry.of(kind, request.number(), now, text));
    }
}
