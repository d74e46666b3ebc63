package dev.latchkey.model.tenant;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;

/** Finds the accounts that can get the items of a request. */
public interface AccountOperations {

    /**
     * Returns the accounts of each identity on the sources of each item. Changes nothing.
     *
     * @param request the request to make afterwards
     * @return the accounts to choose from
     */
    AccountsSelectionResponse select(AccessRequest request);
}
