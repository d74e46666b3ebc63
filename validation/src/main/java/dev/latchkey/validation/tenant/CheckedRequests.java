package dev.latchkey.validation.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.validation.document.BodyType;

record CheckedRequests(RequestOperations requests, Gate gate) implements RequestOperations {
    @Override
    public Submission create(AccessRequest request) {
        return gate.refusal(BodyType.CREATE, request)
                .<Submission>map(Submission.NotSent::new)
                .orElseGet(() -> requests.create(request));
    }

    /** Sends nothing, so nothing is checked; {@link #create} checks the prepared request. */
    @Override
    public PreparedRequest prepare(AccessRequest request) {
        return requests.prepare(request);
    }

    @Override
    public Reconciliation reconcile(Submission.Unknown submission) {
        return requests.reconcile(submission);
    }

    @Override
    public ActionOutcome cancel(CancelAccessRequest cancel) {
        return gate.act(BodyType.CANCEL, cancel, requests::cancel);
    }

    @Override
    public ActionOutcome bulkCancel(BulkCancelAccessRequest cancel) {
        return gate.act(BodyType.BULK_CANCEL, cancel, requests::bulkCancel);
    }

    @Override
    public ActionOutcome close(CloseAccessRequest close) {
        return gate.act(BodyType.CLOSE, close, requests::close);
    }
}
