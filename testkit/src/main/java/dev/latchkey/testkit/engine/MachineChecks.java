package dev.latchkey.testkit.engine;

import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import java.util.List;

/** Refuses requests for machines that are not of the form that machines need. */
final class MachineChecks {
    private final CreateContext ask;

    MachineChecks(CreateContext ask) {
        this.ask = ask;
    }

    /** What holds for a call about accounts too. */
    void checkKind() {
        List<IdentityWithItems> entries = ask.request().getRequestedForWithRequestedItems();
        long machines = entries.stream().filter(CreateContext::isMachine).count();
        if (machines == 0) {
            return;
        }
        if (machines < entries.size()) {
            throw Refusal.invalid("machine identities and people cannot be mixed in one request");
        }
        if (!ask.items().stream().allMatch(CreateContext::isEntitlement)) {
            throw Refusal.invalid("only entitlements can be requested for machine identities");
        }
    }

    void check() {
        if (!ask.isForMachines()) {
            return;
        }
        if (ask.revokes() && ask.identities().size() > 1) {
            throw Refusal.invalid("a revoke is for exactly one machine identity");
        }
        ask.items().forEach(this::checkItem);
    }

    private void checkItem(RequestedItem item) {
        if (item.getFormInstanceId() != null) {
            throw Refusal.invalid("a request for a machine identity has no formInstanceId");
        }
        if (ask.revokes()) {
            if (!item.getAccountSelection().isEmpty()) {
                throw Refusal.invalid("a revoke from a machine identity has no accountSelection");
            }
            return;
        }
        List<AccountSelection> selections = item.getAccountSelection();
        if (selections.size() != 1
                || Blank.isBlank(selections.get(0).getSourceId())
                || selections.get(0).getAccounts().size() != 1) {
            throw Refusal.invalid("an item for a machine identity needs exactly one source with exactly one account");
        }
        if (!ask.grants() && item.getStartDate() == null && item.getRemoveDate() == null) {
            throw Refusal.invalid("a modification for a machine identity needs a startDate or a removeDate");
        }
    }
}
