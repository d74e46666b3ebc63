package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.entitlement.AccountTarget;
import dev.latchkey.model.entitlement.Entitlement;
import dev.latchkey.model.entitlement.IdentityEntitlementDetails;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the details of the entitlements that identities have. */
final class EntitlementHandler implements EntitlementOperations {
    private final OperationHandler handler;

    EntitlementHandler(OperationHandler handler) {
        this.handler = handler;
    }

    @Override
    public IdentityEntitlementDetails details(IdentityId identity, String entitlementId) {
        return handler.read(Operation.ENTITLEMENT_DETAILS, tenant -> {
            RequestableItem item = item(tenant, entitlementId);
            List<HeldAccess> held = new AccessRegister(tenant)
                    .held(identity, ItemType.ENTITLEMENT, entitlementId).stream()
                            .filter(access -> hasBegun(access, tenant.now()))
                            .toList();
            if (held.isEmpty() && isKnown(tenant, identity, entitlementId)) {
                throw Refusal.notFound("entitlement of " + identity, entitlementId);
            }
            String source = item.getSources().stream().findFirst().orElse(null);
            return IdentityEntitlementDetails.builder()
                    .identityId(identity)
                    .entitlement(entitlement(tenant, item, source))
                    .sourceId(source)
                    .accountTargets(held.stream()
                            .map(access -> target(tenant, access, source))
                            .toList())
                    .build();
        });
    }

    private static RequestableItem item(TenantState tenant, String id) {
        RequestableItem item = tenant.directory().item(id);
        if (item == null && tenant.isLenient()) {
            return RequestableItem.builder()
                    .type(ItemType.ENTITLEMENT)
                    .id(id)
                    .name(id)
                    .build();
        }
        if (item == null || item.getType() != ItemType.ENTITLEMENT) {
            throw Refusal.notFound("entitlement", id);
        }
        return item;
    }

    /** For unknown ids that a lenient tenant accepts, it is unknown whether the identity has the entitlement. */
    private static boolean isKnown(TenantState tenant, IdentityId identity, String entitlement) {
        return !tenant.isLenient()
                || (tenant.directory().item(entitlement) != null
                        && tenant.directory().isIdentity(identity));
    }

    private static boolean hasBegun(HeldAccess access, Instant now) {
        OffsetDateTime start = access.getStartDate();
        return start == null || !start.toInstant().isAfter(now);
    }

    private static Entitlement entitlement(TenantState tenant, RequestableItem item, @Nullable String source) {
        IdentityId owner = item.getOwner();
        return Entitlement.builder()
                .id(item.getId())
                .name(item.getName())
                .description(item.getDescription())
                .type(item.getType())
                .sourceId(source)
                .sourceName(source == null ? null : StatusRows.sourceName(tenant, source))
                .owner(owner == null ? null : tenant.directory().reference(owner))
                .value(item.getName())
                .build();
    }

    private static AccountTarget target(TenantState tenant, HeldAccess access, @Nullable String source) {
        Account account = tenant.accounts().find(access.getAccount());
        return AccountTarget.builder()
                .accountId(access.getAccount())
                .accountName(account == null ? null : account.getNativeIdentity())
                .accountUuid(access.getAccount())
                .sourceId(source)
                .sourceName(source == null ? null : StatusRows.sourceName(tenant, source))
                .removeDate(access.getRemoveDate())
                .assignmentId(access.getAssignmentId())
                .revocable(access.isRevocable() && access.getGrantedBy() == GrantedBy.REQUEST)
                .build();
    }
}
