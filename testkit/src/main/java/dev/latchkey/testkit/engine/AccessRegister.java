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

/** A register of the access that identities have: finds it, gives it, takes it away. */
final class AccessRegister {
    private final TenantState world;

    AccessRegister(TenantState world) {
        this.world = world;
    }

    /** The access of an identity to an item, on any account. */
    List<HeldAccess> held(IdentityId identity, ItemType type, String item) {
        return world.access().of(identity).stream()
                .filter(access -> access.getType() == type && access.getItem().equals(item))
                .toList();
    }

    /**
     * The access that a requested item refers to, among all access of its identity. What one of them leaves open
     * agrees.
     */
    List<HeldAccess> meant(RequestedItemRecord line) {
        return held(line.getIdentity(), line.getItemType(), line.getItem()).stream()
                .filter(access -> line.getRequestType() == RequestType.REVOKE_ACCESS
                        ? isNamed(access, line.getAssignmentId(), line.getNativeIdentity())
                        : isSelected(access, line.getAccounts()))
                .toList();
    }

    /** Tells whether the access is meant. A reference that names no account means all. */
    boolean isNamed(HeldAccess access, @Nullable String assignmentId, @Nullable String nativeIdentity) {
        Account account = world.accounts().find(access.getAccount());
        return agree(assignmentId, access.getAssignmentId())
                && agree(nativeIdentity, account == null ? null : account.getNativeIdentity());
    }

    static boolean isSelected(HeldAccess access, List<String> accounts) {
        return accounts.isEmpty() || access.getAccount() == null || accounts.contains(access.getAccount());
    }

    /** Gives what a line asks for, or changes its dates. Tells why that cannot be, or null. */
    @Nullable
    String grant(RequestedItemRecord line) {
        List<HeldAccess> before = changed(line);
        if (!before.isEmpty()) {
            before.forEach(access -> world.access().replace(access, withDates(access, line)));
            return null;
        }
        if (line.getRequestType() == RequestType.MODIFY_ACCESS) {
            return null;
        }
        String account = account(line);
        if (account == null && line.getItemType() == ItemType.ENTITLEMENT && hasSource(line)) {
            return line.getIdentity() + " has no account on the source of " + line.getItem();
        }
        world.access()
                .add(HeldAccess.builder()
                        .identity(line.getIdentity())
                        .type(line.getItemType())
                        .item(line.getItem())
                        .account(account)
                        .assignmentId(
                                line.getItemType() == ItemType.ROLE
                                        ? world.ids().next()
                                        : null)
                        .startDate(utc(line.getStartDate()))
                        .removeDate(utc(line.getRemoveDate()))
                        .build());
        return null;
    }

    /** The access whose dates a grant changes; none where it gives access. */
    List<HeldAccess> changed(RequestedItemRecord line) {
        return meant(line).stream()
                .filter(access -> access.getGrantedBy() == GrantedBy.REQUEST)
                .toList();
    }

    /** Undoes a grant that has not begun: what it gave is gone, and dates that it changed are as they were. */
    void withdraw(RequestedItemRecord line) {
        List<HeldAccess> here = world.access().of(line.getIdentity());
        for (HeldAccess original : line.getReplaced()) {
            HeldAccess changed = withDates(original, line);
            if (here.contains(changed)) {
                world.access().replace(changed, original);
            }
        }
        if (line.getReplaced().isEmpty()) {
            meant(line).stream()
                    .filter(access -> access.getGrantedBy() == GrantedBy.REQUEST)
                    .filter(access -> Objects.equals(access.getStartDate(), utc(line.getStartDate())))
                    .forEach(world.access()::remove);
        }
    }

    /** Takes away what a line names, or sets the date on which that is to happen. */
    void revoke(RequestedItemRecord line) {
        Instant end = line.getRemoveDate();
        for (HeldAccess access : meant(line)) {
            if (access.getGrantedBy() != GrantedBy.REQUEST || !access.isRevocable()) {
                continue;
            }
            if (end == null || !end.isAfter(world.now())) {
                world.access().remove(access);
            } else {
                world.access()
                        .replace(access, access.toBuilder().removeDate(utc(end)).build());
            }
        }
    }

    /** The next moment at which access ends by its date. */
    @Nullable
    Instant nextSunset() {
        return world.access().nextEnd();
    }

    /** Takes away what has passed its date. */
    void sunset() {
        world.access().removeEnded(world.now());
    }

    private HeldAccess withDates(HeldAccess access, RequestedItemRecord line) {
        boolean modify = line.getRequestType() == RequestType.MODIFY_ACCESS;
        OffsetDateTime start = utc(line.getStartDate());
        OffsetDateTime end = utc(line.getRemoveDate());
        return access.toBuilder()
                .startDate(start == null && modify ? access.getStartDate() : start)
                .removeDate(end == null && modify ? access.getRemoveDate() : end)
                .build();
    }

    private boolean hasSource(RequestedItemRecord line) {
        RequestableItem item = world.directory().item(line.getItem());
        return item != null && !item.getSources().isEmpty();
    }

    private @Nullable String account(RequestedItemRecord line) {
        if (line.getAccounts().size() == 1) {
            return line.getAccounts().get(0);
        }
        RequestableItem item = world.directory().item(line.getItem());
        if (line.getItemType() != ItemType.ENTITLEMENT
                || item == null
                || item.getSources().isEmpty()) {
            return null;
        }
        String source = item.getSources().get(0);
        List<Account> accounts = world.accounts().of(line.getIdentity(), source);
        if (!accounts.isEmpty()) {
            return accounts.get(0).getUuid();
        }
        if (!world.does(Behaviour.ACCOUNTS_ARE_CREATED)) {
            return null;
        }
        Account created = Account.builder()
                .uuid(world.ids().nextUuid())
                .nativeIdentity("CN=" + world.directory().nameOf(line.getIdentity()))
                .source(source)
                .identity(line.getIdentity())
                .build();
        world.accounts().add(created);
        return created.getUuid();
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return Blank.isOrNull(one) || other == null || other.equals(one);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
