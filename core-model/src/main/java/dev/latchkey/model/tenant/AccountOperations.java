package dev.latchkey.model.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;

/** Tells which accounts could get the items of a request. */
public interface AccountOperations {

    /**
     * Asks for the accounts of each identity on the sources of each item. Changes nothing.
     *
     * @param request the request that is about to be made
     * @return the accounts to choose from
     */
    AccountsSelectionResponse select(AccessRequest request);
}
