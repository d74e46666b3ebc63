package dev.latchkey.validation.lookup;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.HeldItem;
import dev.latchkey.model.directory.RequestableObject;
import dev.latchkey.model.directory.RequestableObject.RequestStatus;
import dev.latchkey.model.directory.RoleAssignment;
import dev.latchkey.model.directory.SourceAccount;
import dev.latchkey.model.entitlement.AccountTarget;
import dev.latchkey.model.entitlement.IdentityEntitlementDetails;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.lookup.Wanted.Item;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the access of an identity: one item at a time, as the API returns origin and dates only in this way.
 *
 * @param lookups makes the calls
 * @param accounts finds accounts
 */
record AccessLookups(TenantLookups lookups, AccountLookups accounts) {

    /** Looks up all assignments of an identity among the items that are requested for it. */
    Reply<List<Assignment>> of(IdentityId identity) {
        List<Assignment> all = new ArrayList<>();
        Reply<List<Assignment>> last = null;
        for (Item item : lookups.wanted().itemsOf(identity)) {
            Reply<List<Assignment>> held = held(identity, item);
            if (!held.isTold()) {
                return held;
            }
            if (held.value() != null) {
                all.addAll(held.value());
            }
            last = held;
        }
        return last == null
                ? Reply.told(all, "no call", lookups.calls().clock().instant())
                : last.map(some -> List.copyOf(all));
    }

    /** Looks up the assignments of one item for an identity. */
    Reply<List<Assignment>> held(IdentityId identity, Item item) {
        return switch (item.type()) {
            case ROLE -> role(identity, item);
            case ACCESS_PROFILE -> accessProfile(identity, item);
            case ENTITLEMENT -> entitlement(identity, item);
        };
    }

    /**
     * Looks up the assignments of a role. For several roles of one identity, the list of all its roles saves most
     * calls.
     */
    private Reply<List<Assignment>> role(IdentityId identity, Item role) {
        long roles = lookups.batch().itemsOf(identity).stream()
                .filter(item -> item.type() == ItemType.ROLE)
                .count();
        if (roles > 1) {
            Reply<List<RoleAssignment>> all = lookups.cache()
                    .one(
                            lookups.failed(),
                            () -> lookups.calls()
                                    .lookUp(() -> lookups.directory().roleAssignments(identity)),
                            "roles",
                            identity);
            if (all.value() != null
                    && all.value().stream().noneMatch(row -> row.getId().equals(role.id()))) {
                return all.map(rows -> List.of());
            }
        }
        Reply<List<RoleAssignment>> rows = lookups.cache()
                .one(
                        lookups.failed(),
                        () -> lookups.calls().lookUp(() -> lookups.directory().roleAssignments(identity, role.id())),
                        "role",
                        identity,
                        role.id());
        if (rows.isTold() && rows.value() == null) {
            return rows.because(rows.call() + " does not know " + identity);
        }
        List<RoleAssignment> found = rows.value();
        boolean matters = found != null && !found.isEmpty() && lookups.wanted().revokes();
        Boolean revocable = matters ? revocable(identity, role) : null;
        return rows.map(all -> found == null
                ? List.of()
                : found.stream().map(row -> assignment(row, revocable)).toList());
    }

    /** Returns whether a role can be revoked; null if the history does not state it, or differs between assignments. */
    private @Nullable Boolean revocable(IdentityId identity, Item role) {
        List<HeldItem> history = lookups.history(identity, ItemType.ROLE).value();
        List<Boolean> told = history == null
                ? List.of()
                : history.stream()
                        .filter(held -> held.getId().equals(role.id()))
                        .map(held -> Boolean.TRUE.equals(held.getRevocable()))
                        .distinct()
                        .toList();
        return told.size() == 1 ? told.get(0) : null;
    }

    private static Assignment assignment(RoleAssignment row, @Nullable Boolean revocable) {
        SourceAccount account = row.getAccount();
        return Assignment.builder()
                .type(row.getType())
                .id(row.getId())
                .startDate(row.getStartDate())
                .removeDate(row.getRemoveDate())
                .sourceId(account == null ? null : account.getSourceId())
                .accountUuid(account == null ? null : account.getUuid())
                .nativeIdentity(account == null ? null : account.getNativeIdentity())
                .assignmentId(row.getAssignmentId())
                .grantedBy(row.getGrantedBy())
                .revocable(revocable)
                .build();
    }

    /**
     * Looks up whether an identity has an access profile, and in the history of identities its dates and whether it can
     * be revoked. The history may be late: current data takes precedence.
     */
    private Reply<List<Assignment>> accessProfile(IdentityId identity, Item profile) {
        List<String> others = lookups.batch().itemsOf(identity).stream()
                .filter(item -> item.type() == ItemType.ACCESS_PROFILE)
                .map(Item::id)
                .toList();
        Reply<RequestableObject> standing = lookups.standing(identity, profile.id(), others);
        Object status = standing.value() == null ? null : standing.value().getRequestStatus();
        if (status == RequestStatus.AVAILABLE && lookups.wanted().revokes()) {
            return standing.map(available -> List.of());
        }
        Reply<List<HeldItem>> history = lookups.history(identity, ItemType.ACCESS_PROFILE);
        List<HeldItem> told = history.value() == null
                ? List.of()
                : history.value().stream()
                        .filter(held -> held.getId().equals(profile.id()))
                        .toList();
        boolean has = told.stream().anyMatch(this::hasBegun);
        if (status == RequestStatus.ASSIGNED) {
            return standing.map(assigned -> has ? assignments(told) : List.of(unexplained(profile)));
        }
        if (status == RequestStatus.AVAILABLE) {
            return standing.map(available ->
                    assignments(told.stream().filter(held -> !hasBegun(held)).toList()));
        }
        if (history.isTold()) {
            return history.map(all -> assignments(told));
        }
        return standing.isTold()
                ? history.because(standing.call() + " does not tell whether " + identity + " has the access profile "
                        + profile.id() + ", and " + history.problem())
                : standing.map(unknown -> null);
    }

    private boolean hasBegun(HeldItem held) {
        OffsetDateTime start = held.getStartDate();
        return start == null
                || !start.toInstant().isAfter(lookups.calls().clock().instant());
    }

    private static Assignment unexplained(Item item) {
        return Assignment.builder().type(item.type()).id(item.id()).build();
    }

    /** Creates assignments from the history. An assignment that can be revoked was requested. */
    private static List<Assignment> assignments(List<HeldItem> told) {
        return told.stream()
                .map(held -> Assignment.builder()
                        .type(held.getType())
                        .id(held.getId())
                        .startDate(held.getStartDate())
                        .removeDate(held.getRemoveDate())
                        .revocable(held.getRevocable())
                        .grantedBy(Boolean.TRUE.equals(held.getRevocable()) ? GrantedBy.REQUEST : null)
                        .build())
                .toList();
    }

    private Reply<List<Assignment>> entitlement(IdentityId identity, Item entitlement) {
        Reply<IdentityEntitlementDetails> details = lookups.cache()
                .one(
                        lookups.failed(),
                        () -> lookups.calls()
                                .lookUp(() -> lookups.directory().entitlementDetails(identity, entitlement.id())),
                        "entitlement details",
                        identity,
                        entitlement.id());
        if (!details.isTold()) {
            return details.map(unknown -> null);
        }
        if (details.value() == null) {
            Reply<Boolean> listed = listed(identity, entitlement);
            return Boolean.TRUE.equals(listed.value())
                    ? listed.because(details.call() + " tells nothing of what " + listed.call() + " lists")
                    : listed.map(has -> List.of());
        }
        return details.map(found -> found == null
                ? List.of()
                : found.getAccountTargets().stream()
                        .map(target -> assignment(identity, entitlement, target))
                        .toList());
    }

    /** Checks whether the list of all entitlements of an identity contains one. */
    private Reply<Boolean> listed(IdentityId identity, Item entitlement) {
        Reply<Set<String>> all = lookups.cache()
                .one(
                        lookups.failed(),
                        () -> lookups.calls().lookUp(() -> lookups.directory().entitlementsOf(identity)),
                        "entitlements",
                        identity);
        return all.isTold() && all.value() == null
                ? all.because(all.call() + " does not know " + identity)
                : all.map(ids -> ids != null && ids.contains(entitlement.id()));
    }

    /**
     * Makes the assignment. An entitlement that can be revoked was requested; the origin of the others is unknown.
     */
    private Assignment assignment(IdentityId identity, Item entitlement, AccountTarget target) {
        return Assignment.builder()
                .type(ItemType.ENTITLEMENT)
                .id(entitlement.id())
                .removeDate(target.getRemoveDate())
                .sourceId(target.getSourceId())
                .accountUuid(target.getAccountUuid())
                .nativeIdentity(
                        lookups.wanted().isOnNamedAccount(entitlement) ? nativeIdentity(identity, target) : null)
                .assignmentId(target.getAssignmentId())
                .revocable(target.getRevocable())
                .grantedBy(Boolean.TRUE.equals(target.getRevocable()) ? GrantedBy.REQUEST : null)
                .build();
    }

    /**
     * Looks up the unique name of the account, which the details do not contain; called only if a request names one.
     */
    private @Nullable String nativeIdentity(IdentityId identity, AccountTarget target) {
        String source = target.getSourceId();
        List<Account> there = source == null || lookups.wanted().isMachine(identity)
                ? null
                : accounts.on(identity, source).value();
        return there == null
                ? null
                : there.stream()
                        .filter(account ->
                                account.getUuid() != null && account.getUuid().equals(target.getAccountUuid()))
                        .map(Account::getNativeIdentity)
                        .findFirst()
                        .orElse(null);
    }
}
