package dev.latchkey.model.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;

/** Submits access requests and ends them. A call that may have been carried out is never repeated automatically. */
public interface RequestOperations {

    /**
     * Submits an access request. The API takes it and works on it later; it may still drop it then.
     *
     * @param request what is asked for
     * @return the outcome of the call
     */
    Submission create(AccessRequest request);

    /**
     * Marks a request without sending anything, so that an application can store it before it sends it. After a crash
     * another process finds out by {@link #reconcile(PreparedRequest)} whether it was sent.
     *
     * @param request what is asked for; items that have a mark keep it
     * @return the request with a mark that no other request carries
     */
    PreparedRequest prepare(AccessRequest request);

    /**
     * Submits a prepared request, with the mark that it has.
     *
     * @param prepared as {@link #prepare} answered it, stored before this call
     * @return the outcome of the call
     */
    default Submission create(PreparedRequest prepared) {
        return create(prepared.request());
    }

    /**
     * Looks up the outcome of a prepared request, where it is not known whether it was sent.
     *
     * @param prepared as it was stored
     * @return whether it happened, as far as that can be told; never a guess
     */
    default Reconciliation reconcile(PreparedRequest prepared) {
        return reconcile(prepared.asUnknown());
    }

    /**
     * Looks up whether a submission of unknown outcome happened.
     *
     * @param submission as {@link #create} answered it
     * @return whether it happened, as far as that can be told; never a guess
     */
    Reconciliation reconcile(Submission.Unknown submission);

    /**
     * Cancels one request that has not passed approval.
     *
     * @param cancel which request, and why
     * @return the outcome of the call
     */
    ActionOutcome cancel(CancelAccessRequest cancel);

    /**
     * Cancels several requests.
     *
     * @param cancel which requests, and why
     * @return the outcome of the call
     */
    ActionOutcome bulkCancel(BulkCancelAccessRequest cancel);

    /**
     * Ends requests that are stuck.
     *
     * @param close which requests, and as what
     * @return the outcome of the call
     */
    ActionOutcome close(CloseAccessRequest close);
}
