package dev.latchkey.model.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;

/**
 * Submits, cancels and closes access requests. A call that may have been carried out is never repeated automatically.
 */
public interface RequestOperations {

    /**
     * Submits an access request. The API accepts it and processes it later; it can still drop it then.
     *
     * @param request the request
     * @return the outcome of the call
     */
    Submission create(AccessRequest request);

    /**
     * Marks a request without sending it, so that an application can store it first. After a crash, another process
     * calls {@link #reconcile(PreparedRequest)} to find out whether it was sent.
     *
     * @param request the request; items that have a mark keep it
     * @return the request with a mark that no other request carries
     */
    PreparedRequest prepare(AccessRequest request);

    /**
     * Submits a prepared request, with the mark that it has.
     *
     * @param prepared the result of {@link #prepare}, stored before this call
     * @return the outcome of the call
     */
    default Submission create(PreparedRequest prepared) {
        return create(prepared.request());
    }

    /**
     * Looks up the outcome of a prepared request that may or may not have been sent.
     *
     * @param prepared the stored request
     * @return whether it happened, or that the evidence is not sufficient; never a guess
     */
    default Reconciliation reconcile(PreparedRequest prepared) {
        return reconcile(prepared.asUnknown());
    }

    /**
     * Looks up whether a submission of unknown outcome happened.
     *
     * @param submission the result of {@link #create}
     * @return whether it happened, or that the evidence is not sufficient; never a guess
     */
    Reconciliation reconcile(Submission.Unknown submission);

    /**
     * Cancels one request that has not passed approval.
     *
     * @param cancel the request and the reason
     * @return the outcome of the call
     */
    ActionOutcome cancel(CancelAccessRequest cancel);

    /**
     * Cancels several requests.
     *
     * @param cancel the requests and the reason
     * @return the outcome of the call
     */
    ActionOutcome bulkCancel(BulkCancelAccessRequest cancel);

    /**
     * Closes requests that are stuck.
     *
     * @param close the requests and their final status
     * @return the outcome of the call
     */
    ActionOutcome close(CloseAccessRequest close);
}
