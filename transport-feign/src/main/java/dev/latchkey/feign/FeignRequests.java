package dev.latchkey.feign;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.time.Instant;
import java.time.InstantSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Submits, cancels and closes access requests.
 *
 * @param acting calls operations
 * @param correlation marks requests
 * @param reconciler finds submitted requests
 * @param clock returns the time of submission
 */
record FeignRequests(Commands acting, Correlation correlation, Reconciler reconciler, InstantSource clock)
        implements RequestOperations {
    private static final ObjectReader RESPONSE = LatchkeyJson.mapper().readerFor(AccessRequestResponse.class);

    @Override
    public Submission create(AccessRequest request) {
        Endpoint endpoint = acting.exchange().endpoint(Operation.CREATE);
        AccessRequest marked = correlation.mark(request);
        Instant sentAt = clock.instant();
        HttpAnswer answer;
        try {
            answer = acting.exchange().call(endpoint, api -> api.create(marked));
        } catch (CallFailedException e) {
            return e.getProblem() instanceof NotSentException unsent
                    ? new Submission.NotSent(unsent.getReason())
                    : new Submission.Unknown(marked, sentAt, Commands.lost(e));
        }
        if (answer.isRefusal()) {
            return new Submission.Rejected(answer.rejection());
        }
        String doubt = Commands.doubt(answer);
        return doubt == null ? read(answer, marked, sentAt) : new Submission.Unknown(marked, sentAt, doubt);
    }

    @Override
    public PreparedRequest prepare(AccessRequest request) {
        return PreparedRequest.of(request, correlation.next(), clock.instant());
    }

    private static Submission read(HttpAnswer answer, AccessRequest marked, Instant sentAt) {
        if (answer.isEmpty()) {
            return new Submission.Accepted(AccessRequestResponse.builder().build());
        }
        try {
            AccessRequestResponse response = RESPONSE.readValue(answer.body());
            if (response != null) {
                return new Submission.Accepted(response);
            }
        } catch (JacksonException e) {
            return unread(answer, marked, sentAt, " (" + ResponseChecks.place(e) + ")");
        } catch (RuntimeException e) {
            // Every exception of the parser is caught: the call was sent, and its outcome must not be lost.
            return unread(answer, marked, sentAt, " (" + FailureText.of(e) + ")");
        }
        return unread(answer, marked, sentAt, "");
    }

    private static Submission unread(HttpAnswer answer, AccessRequest marked, Instant sentAt, String place) {
        return new Submission.Unknown(
                marked,
                sentAt,
                "the answer (" + answer.status() + ") cannot be read" + place + "; it begins: " + answer.beginning());
    }

    @Override
    public Reconciliation reconcile(Submission.Unknown submission) {
        return reconciler.reconcile(submission);
    }

    @Override
    public ActionOutcome cancel(CancelAccessRequest cancel) {
        return acting.act(Operation.CANCEL, api -> api.cancel(cancel));
    }

    @Override
    public ActionOutcome bulkCancel(BulkCancelAccessRequest cancel) {
        return acting.act(Operation.BULK_CANCEL, api -> api.bulkCancel(cancel));
    }

    @Override
    public ActionOutcome close(CloseAccessRequest close) {
        return acting.act(Operation.CLOSE, api -> api.close(close));
    }
}
