package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.Operation;
import java.util.Collection;

/**
 * The first step of a request for a machine identity. Only v1 documents requests for machines; they can contain
 * entitlements only. Immutable.
 */
public final class MachineStep {
    private final IdentityId identity;

    MachineStep(IdentityId identity) {
        this.identity = identity;
    }

    /** {@return a grant of entitlements, each on one account of the machine} */
    public EntitlementsStep<MachineRequestBuilder> grant() {
        return MachineRequestBuilder.start(
                RequestType.GRANT_ACCESS, RequestedItem.builder().build(), identity);
    }

    /** {@return a modify: set the new date first, then add the entitlements} */
    public DatesStep<EntitlementsStep<MachineRequestBuilder>> modify() {
        return new ModifyDatesStep<>(item -> MachineRequestBuilder.start(RequestType.MODIFY_ACCESS, item, identity));
    }

    /** {@return a revoke of one entitlement} */
    public RevokeEntitlementStep<RequestBuilder> revoke() {
        RequestDraft draft = RequestDraft.of(Operation.CREATE, RequestType.REVOKE_ACCESS);
        return (id, comment, options) -> {
            RequestedItem item = RevokeEntitlementOptions.item(id, comment, options);
            return new RequestBuilder(draft.withItem("entitlement(id, comment)", identity, IdentityType.MACHINE, item));
        };
    }

    /**
     * Asks which accounts the machine has for entitlements: the body of {@code POST
     * /access-requests/accounts-selection}.
     *
     * @param first the id of an entitlement
     * @param more ids of more entitlements
     * @return the finished request
     * @throws IllegalArgumentException if an id is blank
     */
    public RequestBuilder accountsSelection(String first, String... more) {
        return accountsSelection(Arguments.list(first, more));
    }

    /**
     * Asks which accounts the machine has for entitlements: the body of {@code POST
     * /access-requests/accounts-selection}.
     *
     * @param entitlements the ids of the entitlements
     * @return the finished request
     * @throws IllegalArgumentException if there is no id, or one is blank
     */
    public RequestBuilder accountsSelection(Collection<String> entitlements) {
        String method = "accountsSelection(entitlements)";
        RequestDraft draft = RequestDraft.of(Operation.ACCOUNTS_SELECTION, RequestType.GRANT_ACCESS);
        for (String id : Arguments.ids(method, "id", entitlements, Integer.MAX_VALUE, id -> id)) {
            RequestedItem item =
                    RequestedItem.builder().type(ItemType.ENTITLEMENT).id(id).build();
            draft = draft.withItem(method, identity, IdentityType.MACHINE, item);
        }
        return new RequestBuilder(draft);
    }
}
