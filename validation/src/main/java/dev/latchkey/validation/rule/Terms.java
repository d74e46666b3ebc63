package dev.latchkey.validation.rule;

import dev.latchkey.model.IdentityType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.RequestFeature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The API version, operation and limits that bodies are checked against.
 *
 * @param apiVersion the API version they are sent to
 * @param operation the operation that takes them
 * @param limits the numbers to hold them to
 */
public record Terms(ApiVersion apiVersion, Operation operation, Limits limits) {

    /**
     * Tells machines from others.
     *
     * @param identity an entry of the nested shape; null for the flat one
     * @return whether it is for a machine, in an API version that knows machines
     */
    public boolean isForMachine(@Nullable IdentityWithItems identity) {
        return identity != null && identity.getIdentityType() == IdentityType.MACHINE && knowsMachines();
    }

    /**
     * Tells people from others. What is neither a person nor a machine has a type that is not documented.
     *
     * @param identity an entry of the nested shape
     * @return whether it is for a person; so is every entry in an API version that does not know machines
     */
    public boolean isForPerson(IdentityWithItems identity) {
        return identity.getIdentityType() == null
                || identity.getIdentityType() == IdentityType.HUMAN
                || !knowsMachines();
    }

    /**
     * Tells whether machines take part.
     *
     * @param request any request
     * @return whether an entry of the nested shape is for a machine, in an API version that knows machines
     */
    public boolean isForMachines(AccessRequest request) {
        List<IdentityWithItems> identities = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < identities.size(); i++) {
            if (isForMachine(identities.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean knowsMachines() {
        return apiVersion.offers(RequestFeature.IDENTITY_TYPE);
    }
}
