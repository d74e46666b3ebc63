package dev.latchkey.validation.rule;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.edition.RequestFeature;
import dev.latchkey.model.request.AccessRequest;

/** What bodies are checked against: the operation that takes them, its edition and limits. */
record Terms(ApiEdition edition, Operation operation, Limits limits) {

    /** Whether a request is for machine identities, where the edition knows them. */
    boolean isForMachines(AccessRequest request) {
        return edition.offers(RequestFeature.IDENTITY_TYPE) && Requests.isForMachines(request);
    }
}
