package dev.latchkey.model.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;

/** Submits access requests and ends them. Nothing here is repeated behind the caller's back once it may have happened. */
public interface RequestOperations {

    /**
     * Submits an access request. The API takes it and works on it later; it may still drop it then.
     *
     * @param request what is asked for
     * @return what became of the call
     */
    Submission create(AccessRequest request);

    /**
     * Looks up what became of a submission whose outcome is unknown.
     *
     * @param submission as {@link #create} answered it
     * @return whether it happened, as far as that can be told; never a guess
     */
    Reconciliation reconcile(Submission.Unknown submission);

    /**
     * Cancels one request that has not passed approval.
     *
     * @param cancel which request, and why
     * @return what became of the call
     */
    ActionOutcome cancel(CancelAccessRequest cancel);

    /**
     * Cancels several requests.
     *
     * @param cancel which requests, and why
     * @return what became of the call
     */
    ActionOutcome bulkCancel(BulkCancelAccessRequest cancel);

    /**
     * Ends requests that are stuck.
     *
     * @param close which requests, and as what
     * @return what became of the call
     */
    ActionOutcome close(CloseAccessRequest close);
}
