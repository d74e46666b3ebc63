package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.HeldItem;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.directory.MachineIdentity;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.model.directory.RequestableObject;
import dev.latchkey.model.directory.RequestableObject.RequestStatus;
import dev.latchkey.model.directory.RoleAssignment;
import dev.latchkey.model.directory.SourceAccount;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts an organisation to rows of the directory. A lenient tenant has an item for every id. */
record DirectoryRows(TenantState tenant) {

    CurrentUser user(@Nullable IdentityId id) {
        Person person = tenant.directory().person(id);
        if (id == null || person == null) {
            return CurrentUser.builder()
                    .id(id)
                    .authority(id == null ? Authority.API : Authority.USER)
                    .build();
        }
        boolean administrator = tenant.directory().isAdministrator(id);
        return CurrentUser.builder()
                .id(id)
                .name(person.getName())
                .authority(administrator ? Authority.ORG_ADMIN : Authority.USER)
                .userLevels(administrator ? Set.of("ORG_ADMIN") : Set.of())
                .rights(person.getRights())
                .build();
    }

    Stream<PublicIdentity> people() {
        return tenant.directory().people().stream().map(DirectoryRows::publicIdentity);
    }

    Stream<PublicIdentity> person(IdentityId id) {
        Person person = tenant.directory().person(id);
        return person == null ? Stream.empty() : Stream.of(publicIdentity(person));
    }

    private static PublicIdentity publicIdentity(Person person) {
        String email = person.getEmail();
        return PublicIdentity.builder()
                .id(person.getId())
                .name(person.getName())
                .alias(email == null ? null : email.replaceFirst("@.*", ""))
                .email(email)
                .manager(person.getManager())
                .identityState("ACTIVE")
                .build();
    }

    boolean isIdentity(IdentityId id) {
        return tenant.isLenient() || tenant.directory().isIdentity(id);
    }

    boolean isOpenTo(@Nullable IdentityId identity, String item) {
        return tenant.directory().isOpenTo(item, identity);
    }

    Stream<AccessItem> items(ItemType type) {
        return tenant.directory().items().stream()
                .filter(item -> item.getType() == type)
                .map(DirectoryRows::accessItem);
    }

    Stream<AccessItem> item(ItemType type, String id) {
        RequestableItem item = tenant.directory().item(id);
        if (item == null) {
            return tenant.isLenient()
                    ? Stream.of(AccessItem.builder()
                            .type(type)
                            .id(id)
                            .name(id)
                            .requestable(true)
                            .build())
                    : Stream.empty();
        }
        return item.getType() == type ? Stream.of(accessItem(item)) : Stream.empty();
    }

    private static AccessItem accessItem(RequestableItem item) {
        return AccessItem.builder()
                .type(item.getType())
                .id(item.getId())
                .name(item.getName())
                .description(item.getDescription())
                .enabled(item.isEnabled())
                .requestable(item.isRequestable())
                .sourceId(
                        item.getType() == ItemType.ROLE || item.getSources().size() != 1
                                ? null
                                : item.getSources().get(0))
                .requestConfig(item.getType() == ItemType.ENTITLEMENT ? null : requestConfig(item))
                .build();
    }

    @Nullable
    EntitlementRequestConfig requestConfig(String entitlement) {
        RequestableItem item = tenant.directory().item(entitlement);
        if (item == null) {
            return tenant.isLenient() ? EntitlementRequestConfig.builder().build() : null;
        }
        return item.getType() == ItemType.ENTITLEMENT ? requestConfig(item) : null;
    }

    private static EntitlementRequestConfig requestConfig(RequestableItem item) {
        return EntitlementRequestConfig.builder()
                .accessRequestConfig(item.getRequestConfig())
                .revocationRequestConfig(item.getRevocationConfig())
                .build();
    }

    /**
     * Finds the role or access profile with this id and its status for an identity; none if it cannot be requested for
     * the identity.
     */
    Stream<RequestableObject> requestable(@Nullable IdentityId identity, String id) {
        RequestableItem item = tenant.directory().item(id);
        if (item == null ? !tenant.isLenient() : item.getType() == ItemType.ENTITLEMENT || !item.isRequestable()) {
            return Stream.empty();
        }
        if (identity != null && !isOpenTo(identity, id)) {
            return Stream.empty();
        }
        return Stream.of(RequestableObject.builder()
                .type(item == null ? ItemType.ROLE : item.getType())
                .id(id)
                .name(item == null ? id : item.getName())
                .requestStatus(identity == null ? RequestStatus.AVAILABLE : status(identity, id))
                .requestCommentsRequired(item != null
                        && item.getRequestConfig() != null
                        && Boolean.TRUE.equals(item.getRequestConfig().getRequestCommentRequired()))
                .build());
    }

    private RequestStatus status(IdentityId identity, String item) {
        if (tenant.access().of(identity).stream()
                .anyMatch(access -> access.getItem().equals(item) && hasBegun(access))) {
            return RequestStatus.ASSIGNED;
        }
        boolean waits = tenant.records().all().stream()
                .anyMatch(record -> record.getIdentity().equals(identity)
                        && record.getItem().equals(item)
                        && record.getStage() != ProcessingStage.ENDED);
        return waits ? RequestStatus.PENDING : RequestStatus.AVAILABLE;
    }

    /** Lists the access of an identity to one type of item, future access included. */
    Stream<HeldAccess> held(IdentityId identity, ItemType type) {
        return tenant.access().of(identity).stream().filter(access -> access.getType() == type);
    }

    /** Returns the ids of all items of a type that an identity has now. */
    Set<String> begun(IdentityId identity, ItemType type) {
        return held(identity, type)
                .filter(this::hasBegun)
                .map(HeldAccess::getItem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean hasBegun(HeldAccess access) {
        OffsetDateTime start = access.getStartDate();
        return start == null || !start.toInstant().isAfter(tenant.now());
    }

    /** Removes origin and account from an assignment; only the list for one role contains them. */
    RoleAssignment assignmentReference(HeldAccess access) {
        return RoleAssignment.builder()
                .type(access.getType())
                .id(access.getItem())
                .assignmentId(access.getAssignmentId())
                .startDate(access.getStartDate())
                .removeDate(access.getRemoveDate())
                .build();
    }

    RoleAssignment assignment(HeldAccess access) {
        Account account = tenant.accounts().find(access.getAccount());
        return RoleAssignment.builder()
                .from(assignmentReference(access))
                .grantedBy(access.getGrantedBy())
                .account(account == null ? null : account(account))
                .build();
    }

    static HeldItem heldItem(HeldAccess access) {
        return HeldItem.builder()
                .type(access.getType())
                .id(access.getItem())
                .startDate(access.getStartDate())
                .removeDate(access.getRemoveDate())
                .revocable(access.isRevocable() && access.getGrantedBy() == GrantedBy.REQUEST)
                .build();
    }

    /** Returns the accounts of a person. */
    Stream<SourceAccount> accounts(IdentityId identity) {
        return tenant.directory().machine(identity) == null
                ? tenant.accounts().of(identity).stream().map(DirectoryRows::account)
                : Stream.empty();
    }

    private static SourceAccount account(Account account) {
        return SourceAccount.builder()
                .sourceId(account.getSource())
                .identityId(account.getIdentity())
                .uuid(account.getUuid())
                .nativeIdentity(account.getNativeIdentity())
                .build();
    }

    @Nullable
    MachineIdentity machine(IdentityId id) {
        dev.latchkey.testkit.organisation.MachineIdentity machine =
                tenant.directory().machine(id);
        return machine == null
                ? null
                : MachineIdentity.builder()
                        .id(machine.getId())
                        .name(machine.getName())
                        .owners(machine.getOwners().stream().distinct().toList())
                        .build();
    }

    Set<Licence> licences() {
        return tenant.licences();
    }
}
