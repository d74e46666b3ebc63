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

/** Tells how identities have entitlements. */
final class EntitlementHandler implements EntitlementOperations {
    private final OperationHandler desk;

    EntitlementHandler(OperationHandler desk) {
        this.desk = desk;
    }

    @Override
    public IdentityEntitlementDetails details(IdentityId identity, String entitlementId) {
        return desk.read(Operation.ENTITLEMENT_DETAILS, world -> {
            RequestableItem item = item(world, entitlementId);
            List<HeldAccess> held = new AccessRegister(world)
                    .held(identity, ItemType.ENTITLEMENT, entitlementId).stream()
                            .filter(access -> hasBegun(access, world.now()))
                            .toList();
            if (held.isEmpty() && isKnown(world, identity, entitlementId)) {
                throw Refusal.notFound("entitlement of " + identity, entitlementId);
            }
            String source = item.getSources().stream().findFirst().orElse(null);
            return IdentityEntitlementDetails.builder()
                    .identityId(identity)
                    .entitlement(entitlement(world, item, source))
                    .sourceId(source)
                    .accountTargets(held.stream()
                            .map(access -> target(world, access, source))
                            .toList())
                    .build();
        });
    }

    private static RequestableItem item(TenantState world, String id) {
        RequestableItem item = world.directory().item(id);
        if (item == null && world.isLenient()) {
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

    /** Of ids that a lenient tenant takes for known ones nobody can say that one does not have the other. */
    private static boolean isKnown(TenantState world, IdentityId identity, String entitlement) {
        return !world.isLenient()
                || (world.directory().item(entitlement) != null
                        && world.directory().isIdentity(identity));
    }

    private static boolean hasBegun(HeldAccess access, Instant now) {
        OffsetDateTime start = access.getStartDate();
        return start == null || !start.toInstant().isAfter(now);
    }

    private static Entitlement entitlement(TenantState world, RequestableItem item, @Nullable String source) {
        IdentityId owner = item.getOwner();
        return Entitlement.builder()
                .id(item.getId())
                .name(item.getName())
                .description(item.getDescription())
                .type(item.getType())
                .sourceId(source)
                .sourceName(source == null ? null : StatusRows.sourceName(world, source))
                .owner(owner == null ? null : world.directory().reference(owner))
                .value(item.getName())
                .build();
    }

    private static AccountTarget target(TenantState world, HeldAccess access, @Nullable String source) {
        Account account = world.accounts().find(access.getAccount());
        return AccountTarget.builder()
                .accountId(access.getAccount())
                .accountName(account == null ? null : account.getNativeIdentity())
                .accountUuid(access.getAccount())
                .sourceId(source)
                .sourceName(source == null ? null : StatusRows.sourceName(world, source))
                .removeDate(access.getRemoveDate())
                .assignmentId(access.getAssignmentId())
                .revocable(access.isRevocable() && access.getGrantedBy() == GrantedBy.REQUEST)
                .build();
    }
}
