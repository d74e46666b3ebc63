package dev.latchkey.validation.rule;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.edition.RequestFeature;
import dev.latchkey.model.request.AccessRequest;

/**
 * What bodies are checked against.
 *
 * @param edition the edition they are sent to
 * @param operation the operation that takes them
 * @param limits the numbers to hold them to
 */
public record Terms(ApiEdition edition, Operation operation, Limits limits) {

    /** Whether a request is for machine identities, where the edition knows them. */
    boolean isForMachines(AccessRequest request) {
        return edition.offers(RequestFeature.IDENTITY_TYPE) && Requests.isForMachines(request);
    }
}
