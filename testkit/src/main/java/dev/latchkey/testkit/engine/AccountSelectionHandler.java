package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.Reference;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.request.IdentityAccountSelections;
import dev.latchkey.model.request.ItemAccountSelections;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.request.SelectionBlockedReason;
import dev.latchkey.model.request.SourceAccountSelections;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the accounts that can get the items of a request. */
final class AccountSelectionHandler implements AccountOperations {
    private static final int ITEMS = 25;

    private final OperationHandler handler;

    AccountSelectionHandler(OperationHandler handler) {
        this.handler = handler;
    }

    @Override
    public AccountsSelectionResponse select(AccessRequest request) {
        return handler.read(Operation.ACCOUNTS_SELECTION, tenant -> {
            CreateContext context = new CreateContext(tenant, handler.caller(), request);
            check(context);
            Map<IdentityId, List<RequestTarget>> byIdentity = new LinkedHashMap<>();
            context.targets()
                    .forEach(target -> byIdentity
                            .computeIfAbsent(target.identity(), identity -> new ArrayList<>())
                            .add(target));
            AccountsSelectionResponse.Builder response = AccountsSelectionResponse.builder();
            byIdentity.forEach((identity, targets) -> response.addIdentities(identity(tenant, identity, targets)));
            return response.build();
        });
    }

    private static void check(CreateContext context) {
        ShapeChecks shape = new ShapeChecks(context);
        shape.check();
        if (context.request().getRequestedItems().size() > ITEMS) {
            throw Refusal.invalid("requestedItems has more than " + ITEMS + " items");
        }
        new MachineChecks(context).checkKind();
        shape.checkReferences();
        if (context.isForMachines()) {
            new AuthorityChecks(context).checkMachines();
        }
    }

    private static IdentityAccountSelections identity(TenantState tenant, IdentityId id, List<RequestTarget> targets) {
        List<ItemAccountSelections> items =
                targets.stream().map(target -> item(tenant, target)).toList();
        Reference reference = tenant.directory().reference(id);
        return IdentityAccountSelections.builder()
                .type(reference.getType())
                .id(id)
                .name(reference.getName())
                .accountsSelectionRequired(items.stream()
                        .filter(item -> !Boolean.TRUE.equals(item.getAccountsSelectionBlocked()))
                        .flatMap(item -> item.getSources().stream())
                        .anyMatch(source -> source.getAccounts().size() > 1))
                .requestedItems(items)
                .build();
    }

    private static ItemAccountSelections item(TenantState tenant, RequestTarget target) {
        RequestableItem item = tenant.directory().item(target.item().getId());
        List<SourceAccountSelections> sources = item == null
                ? List.of()
                : item.getSources().stream()
                        .map(source -> source(tenant, target.identity(), source))
                        .toList();
        SelectionBlockedReason blocked = blocked(tenant, target, sources);
        return ItemAccountSelections.builder()
                .type(target.item().getType())
                .id(target.item().getId())
                .name(item == null ? target.item().getId() : item.getName())
                .description(item == null ? null : item.getDescription())
                .accountsSelectionBlocked(blocked != null)
                .accountsSelectionBlockedReason(blocked)
                .sources(sources)
                .build();
    }

    private static @Nullable SelectionBlockedReason blocked(
            TenantState tenant, RequestTarget target, List<SourceAccountSelections> sources) {
        if (target.machine()
                && sources.stream().anyMatch(source -> source.getAccounts().isEmpty())) {
            return SelectionBlockedReason.NO_ACCOUNT_ON_SOURCE;
        }
        boolean assigned = target.item().getType() == ItemType.ACCESS_PROFILE
                && new AccessRegister(tenant)
                                .held(
                                        target.identity(),
                                        ItemType.ACCESS_PROFILE,
                                        String.valueOf(target.item().getId()))
                                .stream()
                                .map(HeldAccess::getAccount)
                                .anyMatch(Objects::nonNull);
        return assigned ? SelectionBlockedReason.ACCESS_PROFILE_ALREADY_ASSIGNED_TO_AN_ACCOUNT : null;
    }

    private static SourceAccountSelections source(TenantState tenant, IdentityId identity, String source) {
        return SourceAccountSelections.builder()
                .type(ReferenceType.SOURCE)
                .id(source)
                .name(StatusRows.sourceName(tenant, source))
                .accounts(tenant.accounts().of(identity, source).stream()
                        .map(AccountSelectionHandler::account)
                        .toList())
                .build();
    }

    private static SelectableAccount account(Account account) {
        return SelectableAccount.builder()
                .type(ReferenceType.ACCOUNT)
                .id(account.getUuid())
                .name(account.getNativeIdentity())
                .uuid(account.getUuid())
                .nativeIdentity(account.getNativeIdentity())
                .build();
    }
}
