package dev.latchkey.testkit.engine;

import dev.latchkey.model.Blank;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.List;

/** Rejects requests for machines that do not have the required form. */
final class MachineChecks {
    private final CreateContext context;

    MachineChecks(CreateContext context) {
        this.context = context;
    }

    /** Checks the type of item, also for accounts selection. */
    void checkKind() {
        List<IdentityWithItems> entries = context.request().getRequestedForWithRequestedItems();
        long machines = entries.stream().filter(CreateContext::isMachine).count();
        if (machines == 0) {
            return;
        }
        if (machines < entries.size()) {
            throw Refusal.invalid("machine identities and people cannot be mixed in one request");
        }
        if (!context.items().stream().allMatch(CreateContext::isEntitlement)) {
            throw Refusal.invalid("only entitlements can be requested for machine identities");
        }
    }

    void check() {
        if (!context.isForMachines()) {
            return;
        }
        if (context.revokes() && context.identities().size() > 1) {
            throw Refusal.invalid("a revoke is for exactly one machine identity");
        }
        context.items().forEach(this::checkItem);
    }

    /** Checks the account that a revoke names. Call this only after the ids of the request were found to exist. */
    void checkAccounts() {
        if (context.isForMachines() && context.revokes() && !context.tenant().isLenient()) {
            context.targets().forEach(this::checkRevokedAccount);
        }
    }

    private void checkRevokedAccount(RequestTarget target) {
        RequestableItem item = context.tenant().directory().item(target.item().getId());
        if (item == null) {
            return;
        }
        List<Account> accounts = item.getSources().stream()
                .distinct()
                .flatMap(source -> context.tenant().accounts().of(target.identity(), source).stream())
                .toList();
        String named = target.item().getNativeIdentity();
        if (named == null && accounts.size() != 1) {
            throw Refusal.invalid("a revoke from a machine identity that has " + accounts.size()
                    + " accounts on the source needs a nativeIdentity");
        }
        if (named != null && accounts.stream().noneMatch(account -> named.equals(account.getNativeIdentity()))) {
            throw Refusal.invalid(target.identity() + " has no account with this nativeIdentity on the source");
        }
    }

    private void checkItem(RequestedItem item) {
        if (item.getFormInstanceId() != null) {
            throw Refusal.invalid("a request for a machine identity has no formInstanceId");
        }
        if (context.revokes()) {
            if (!item.getAccountSelection().isEmpty()) {
                throw Refusal.invalid("a revoke from a machine identity has no accountSelection");
            }
            if (item.getNativeIdentity() != null && Blank.isOrNull(item.getNativeIdentity())) {
                throw Refusal.invalid("the nativeIdentity of a revoke from a machine identity is blank");
            }
            return;
        }
        List<AccountSelection> selections = item.getAccountSelection();
        if (selections.size() != 1
                || Blank.isOrNull(selections.get(0).getSourceId())
                || selections.get(0).getAccounts().size() != 1) {
            throw Refusal.invalid("an item for a machine identity needs exactly one source with exactly one account");
        }
        if (!context.grants() && item.getStartDate() == null && item.getRemoveDate() == null) {
            throw Refusal.invalid("a modification for a machine identity needs a startDate or a removeDate");
        }
    }
}
