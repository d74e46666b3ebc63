package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.request.RequestedItem;
import java.util.Collection;

/**
 * A machine identity, about which a sentence begins. Only v1 documents requests for machines; they can be for entitlements
 * only. Immutable.
 */
public final class Machine {
    private final IdentityId identity;

    Machine(IdentityId identity) {
        this.identity = identity;
    }

    /** {@return a grant of entitlements, each on one account of the machine} */
    public Entitlements<MachineRequest> grant() {
        return MachineRequest.start(
                RequestType.GRANT_ACCESS, RequestedItem.builder().build(), identity);
    }

    /** {@return a change of dates: say the new date first, then of which entitlements} */
    public Dates<Entitlements<MachineRequest>> modify() {
        return new NewDates<>(item -> MachineRequest.start(RequestType.MODIFY_ACCESS, item, identity));
    }

    /** {@return a revoke of one entitlement} */
    public RevokeEntitlement<RequestSentence> revoke() {
        Draft draft = Draft.of(Operation.CREATE, RequestType.REVOKE_ACCESS);
        return (id, comment, words) -> {
            RequestedItem item = RevokedEntitlement.item(id, comment, words);
            return new RequestSentence(
                    draft.withItem("entitlement(id, comment)", identity, IdentityType.MACHINE, item));
        };
    }

    /**
     * Asks which accounts the machine has for entitlements, as the body of {@code POST
     * /access-requests/accounts-selection}.
     *
     * @param first the id of an entitlement
     * @param more ids of more entitlements
     * @return the finished sentence
     * @throws IllegalArgumentException if an id is blank
     */
    public RequestSentence accountsSelection(String first, String... more) {
        return accountsSelection(Words.list(first, more));
    }

    /**
     * Asks which accounts the machine has for entitlements, as the body of {@code POST
     * /access-requests/accounts-selection}.
     *
     * @param entitlements the ids of the entitlements
     * @return the finished sentence
     * @throws IllegalArgumentException if there is no id, or one is blank
     */
    public RequestSentence accountsSelection(Collection<String> entitlements) {
        String word = "accountsSelection(entitlements)";
        Draft draft = Draft.of(Operation.ACCOUNTS_SELECTION, RequestType.GRANT_ACCESS);
        for (String id : Words.ids(word, "id", entitlements, Integer.MAX_VALUE, id -> id)) {
            RequestedItem item =
                    RequestedItem.builder().type(ItemType.ENTITLEMENT).id(id).build();
            draft = draft.withItem(word, identity, IdentityType.MACHINE, item);
        }
        return new RequestSentence(draft);
    }
}
