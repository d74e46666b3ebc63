package dev.latchkey.testkit.engine;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The register of the access that identities have: finds, grants and revokes it. */
final class AccessRegister {
    private final TenantState tenant;

    AccessRegister(TenantState tenant) {
        this.tenant = tenant;
    }

    /** Finds the access of an identity to an item, on any account. */
    List<HeldAccess> held(IdentityId identity, ItemType type, String item) {
        return tenant.access().of(identity).stream()
                .filter(access -> access.getType() == type && access.getItem().equals(item))
                .toList();
    }

    /**
     * Finds the access that a requested item refers to, among all access of its identity. A property that either of
     * them lacks matches.
     */
    List<HeldAccess> meant(RequestedItemRecord record) {
        return held(record.getIdentity(), record.getItemType(), record.getItem()).stream()
                .filter(access -> record.getRequestType() == RequestType.REVOKE_ACCESS
                        ? isNamed(access, record.getAssignmentId(), record.getNativeIdentity())
                        : isSelected(access, record.getAccounts()))
                .toList();
    }

    /** Checks whether a reference matches the access. A reference without an account matches all. */
    boolean isNamed(HeldAccess access, @Nullable String assignmentId, @Nullable String nativeIdentity) {
        Account account = tenant.accounts().find(access.getAccount());
        return agree(assignmentId, access.getAssignmentId())
                && agree(nativeIdentity, account == null ? null : account.getNativeIdentity());
    }

    static boolean isSelected(HeldAccess access, List<String> accounts) {
        return accounts.isEmpty() || access.getAccount() == null || accounts.contains(access.getAccount());
    }

    /** Grants a requested item, or changes its dates. Returns the reason if that is impossible, or null. */
    @Nullable
    String grant(RequestedItemRecord record) {
        List<HeldAccess> before = changed(record);
        if (!before.isEmpty()) {
            before.forEach(access -> tenant.access().replace(access, withDates(access, record)));
            return null;
        }
        if (record.getRequestType() == RequestType.MODIFY_ACCESS) {
            return null;
        }
        String account = account(record);
        if (account == null && record.getItemType() == ItemType.ENTITLEMENT && hasSource(record)) {
            return record.getIdentity() + " has no account on the source of " + record.getItem();
        }
        tenant.access()
                .add(HeldAccess.builder()
                        .identity(record.getIdentity())
                        .type(record.getItemType())
                        .item(record.getItem())
                        .account(account)
                        .assignmentId(
                                record.getItemType() == ItemType.ROLE
                                        ? tenant.ids().next()
                                        : null)
                        .startDate(utc(record.getStartDate()))
                        .removeDate(utc(record.getRemoveDate()))
                        .build());
        return null;
    }

    /** Finds the access whose dates a grant changes; none if it grants new access. */
    List<HeldAccess> changed(RequestedItemRecord record) {
        return meant(record).stream()
                .filter(access -> access.getGrantedBy() == GrantedBy.REQUEST)
                .toList();
    }

    /** Undoes a grant that has not begun: removes its access and restores the dates that it changed. */
    void withdraw(RequestedItemRecord record) {
        List<HeldAccess> here = tenant.access().of(record.getIdentity());
        for (HeldAccess original : record.getReplaced()) {
            HeldAccess changed = withDates(original, record);
            if (here.contains(changed)) {
                tenant.access().replace(changed, original);
            }
        }
        if (record.getReplaced().isEmpty()) {
            meant(record).stream()
                    .filter(access -> access.getGrantedBy() == GrantedBy.REQUEST)
                    .filter(access -> Objects.equals(access.getStartDate(), utc(record.getStartDate())))
                    .forEach(tenant.access()::remove);
        }
    }

    /** Revokes the access that a requested item names, or sets the date on which that happens. */
    void revoke(RequestedItemRecord record) {
        Instant end = record.getRemoveDate();
        for (HeldAccess access : meant(record)) {
            if (access.getGrantedBy() != GrantedBy.REQUEST || !access.isRevocable()) {
                continue;
            }
            if (end == null || !end.isAfter(tenant.now())) {
                tenant.access().remove(access);
            } else {
                tenant.access()
                        .replace(access, access.toBuilder().removeDate(utc(end)).build());
            }
        }
    }

    /** Returns the next time at which access ends by its date. */
    @Nullable
    Instant nextSunset() {
        return tenant.access().nextEnd();
    }

    /** Removes access whose end has passed. */
    void sunset() {
        tenant.access().removeEnded(tenant.now());
    }

    private HeldAccess withDates(HeldAccess access, RequestedItemRecord record) {
        boolean modify = record.getRequestType() == RequestType.MODIFY_ACCESS;
        OffsetDateTime start = utc(record.getStartDate());
        OffsetDateTime end = utc(record.getRemoveDate());
        return access.toBuilder()
                .startDate(start == null && modify ? access.getStartDate() : start)
                .removeDate(end == null && modify ? access.getRemoveDate() : end)
                .build();
    }

    private boolean hasSource(RequestedItemRecord record) {
        RequestableItem item = tenant.directory().item(record.getItem());
        return item != null && !item.getSources().isEmpty();
    }

    private @Nullable String account(RequestedItemRecord record) {
        if (record.getAccounts().size() == 1) {
            return record.getAccounts().get(0);
        }
        RequestableItem item = tenant.directory().item(record.getItem());
        if (record.getItemType() != ItemType.ENTITLEMENT
                || item == null
                || item.getSources().isEmpty()) {
            return null;
        }
        String source = item.getSources().get(0);
        List<Account> accounts = tenant.accounts().of(record.getIdentity(), source);
        if (!accounts.isEmpty()) {
            return accounts.get(0).getUuid();
        }
        if (!tenant.does(Behaviour.ACCOUNTS_ARE_CREATED)) {
            return null;
        }
        Account created = Account.builder()
                .uuid(tenant.ids().nextUuid())
                .nativeIdentity("CN=" + tenant.directory().nameOf(record.getIdentity()))
                .source(source)
                .identity(record.getIdentity())
                .build();
        tenant.accounts().add(created);
        return created.getUuid();
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return Blank.isOrNull(one) || other == null || other.equals(one);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
