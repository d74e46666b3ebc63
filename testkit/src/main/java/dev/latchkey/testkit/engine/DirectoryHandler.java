package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.HeldItem;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.directory.MachineIdentity;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.model.directory.RequestableObject;
import dev.latchkey.model.directory.RoleAssignment;
import dev.latchkey.model.directory.SourceAccount;
import dev.latchkey.model.entitlement.IdentityEntitlementDetails;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Executes lookups in the organisation, as far as the caller is allowed to see it. */
final class DirectoryHandler implements Directory {
    private final Engine engine;
    private final CallContext caller;

    DirectoryHandler(OperationHandler handler) {
        this.engine = handler.engine();
        this.caller = handler.caller();
    }

    @Override
    public InstantSource clock() {
        return engine.clock();
    }

    @Override
    public Lookup<CurrentUser> currentUser() {
        return answer(LookupOperation.AUTH_USER, this::anybody, rows -> rows.user(caller.person()));
    }

    @Override
    public Lookup<List<PublicIdentity>> identities(Collection<IdentityId> ids) {
        Set<IdentityId> wanted = few(ids);
        return answer(
                LookupOperation.PUBLIC_IDENTITIES,
                this::anybody,
                rows -> wanted.stream().flatMap(rows::person).toList());
    }

    @Override
    public Lookup<List<PublicIdentity>> identitiesNamed(String name) {
        return answer(
                LookupOperation.PUBLIC_IDENTITIES,
                this::anybody,
                rows -> rows.people().filter(person -> Names.isOf(name, person)).toList());
    }

    @Override
    public Lookup<List<PublicIdentity>> reportsOf(IdentityId manager) {
        return answer(
                LookupOperation.PUBLIC_IDENTITIES,
                this::anybody,
                rows -> rows.people()
                        .filter(person -> manager.equals(person.getManager()))
                        .toList());
    }

    @Override
    public Lookup<List<RequestableObject>> requestableObjects(@Nullable IdentityId identity, Collection<String> ids) {
        Set<String> wanted = few(ids);
        return answer(
                LookupOperation.REQUESTABLE_OBJECTS,
                tenant -> caller.isAdministrator(tenant) || caller.is(identity),
                rows -> wanted.stream()
                        .flatMap(id -> rows.requestable(identity, id))
                        .toList());
    }

    @Override
    public Lookup<List<AccessItem>> segmentedEntitlements(IdentityId identity, Collection<String> ids) {
        Set<String> wanted = few(ids);
        return answer(
                LookupOperation.ENTITLEMENTS,
                this::anybody,
                rows -> wanted.stream()
                        .filter(id -> rows.isOpenTo(identity, id))
                        .flatMap(id -> rows.item(ItemType.ENTITLEMENT, id))
                        .toList());
    }

    @Override
    public Lookup<List<AccessItem>> items(ItemType type, Collection<String> ids) {
        Set<String> wanted = few(ids);
        return answer(
                listOf(type),
                tenant -> mayList(tenant, type),
                rows -> wanted.stream().flatMap(id -> rows.item(type, id)).toList());
    }

    @Override
    public Lookup<List<AccessItem>> itemsNamed(ItemType type, String name) {
        return answer(
                listOf(type),
                tenant -> mayList(tenant, type),
                rows -> rows.items(type)
                        .filter(item -> Names.begins(item.getName(), name))
                        .toList());
    }

    @Override
    public Lookup<EntitlementRequestConfig> entitlementRequestConfig(String entitlementId) {
        return answer(
                LookupOperation.ENTITLEMENT_REQUEST_CONFIG,
                caller::isAdministrator,
                rows -> rows.requestConfig(entitlementId));
    }

    @Override
    public Lookup<List<RoleAssignment>> roleAssignments(IdentityId identity) {
        return rolesOf(identity, role -> true, DirectoryRows::assignmentReference);
    }

    @Override
    public Lookup<List<RoleAssignment>> roleAssignments(IdentityId identity, String roleId) {
        return rolesOf(identity, roleId::equals, DirectoryRows::assignment);
    }

    private Lookup<List<RoleAssignment>> rolesOf(
            IdentityId identity, Predicate<String> wanted, BiFunction<DirectoryRows, HeldAccess, RoleAssignment> row) {
        return answer(
                LookupOperation.ROLE_ASSIGNMENTS,
                tenant -> caller.isAdministrator(tenant)
                        || caller.is(tenant.directory().managerOf(identity)),
                rows -> rows.isIdentity(identity)
                        ? rows.held(identity, ItemType.ROLE)
                                .filter(access -> wanted.test(access.getItem()))
                                .map(access -> row.apply(rows, access))
                                .toList()
                        : null);
    }

    @Override
    public Lookup<Set<String>> entitlementsOf(IdentityId identity) {
        return answer(
                LookupOperation.IDENTITY_ENTITLEMENTS,
                tenant -> caller.isAdministrator(tenant) || caller.person() == null,
                rows -> rows.isIdentity(identity) ? rows.begun(identity, ItemType.ENTITLEMENT) : null);
    }

    @Override
    public Lookup<Set<String>> accessProfilesOf(IdentityId identity) {
        return answer(
                LookupOperation.REQUESTABLE_OBJECTS,
                tenant -> caller.isAdministrator(tenant) || caller.is(identity),
                rows -> rows.begun(identity, ItemType.ACCESS_PROFILE).stream()
                        .filter(id -> rows.requestable(identity, id).findAny().isPresent())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    @Override
    public Lookup<List<HeldItem>> accessItems(IdentityId identity, ItemType type) {
        if (type == ItemType.ENTITLEMENT) {
            throw new IllegalArgumentException("the history of identities has no dates of entitlements");
        }
        return answer(
                LookupOperation.ACCESS_ITEMS,
                caller::isAdministrator,
                rows -> rows.isIdentity(identity)
                        ? rows.held(identity, type).map(DirectoryRows::heldItem).toList()
                        : null);
    }

    @Override
    public Lookup<IdentityEntitlementDetails> entitlementDetails(IdentityId identity, String entitlementId) {
        return asked(
                LookupOperation.ENTITLEMENT_DETAILS,
                handler -> new EntitlementHandler(handler).details(identity, entitlementId));
    }

    @Override
    public Lookup<AccountsSelectionResponse> selectableAccounts(AccessRequest request) {
        return asked(
                LookupOperation.ACCOUNTS_SELECTION, handler -> new AccountSelectionHandler(handler).select(request));
    }

    /** Executes an operation on access requests in version 1. */
    private <T> Lookup<T> asked(LookupOperation operation, Function<OperationHandler, T> question) {
        CallContext current = new CallContext(caller.person(), LookupOperation.API_VERSION);
        try {
            return new Lookup.Known<>(operation, question.apply(new OperationHandler(engine, current)));
        } catch (TenantException.Refused e) {
            String detail = String.valueOf(e.getMessage());
            return switch (e.getRejection().reason()) {
                case NOT_FOUND -> new Lookup.NotFound<>(operation);
                case FORBIDDEN -> new Lookup.Unavailable<>(operation, Lookup.Reason.FORBIDDEN, detail);
                default -> new Lookup.Unavailable<>(operation, Lookup.Reason.UNREADABLE, detail);
            };
        }
    }

    @Override
    public Lookup<List<SourceAccount>> accounts(Collection<IdentityId> identities, Collection<String> sourceIds) {
        Set<IdentityId> people = few(identities);
        Set<String> sources = few(sourceIds);
        return answer(
                LookupOperation.ACCOUNTS,
                caller::isAdministrator,
                rows -> people.stream()
                        .flatMap(rows::accounts)
                        .filter(account -> sources.isEmpty() || sources.contains(account.getSourceId()))
                        .toList());
    }

    @Override
    public Lookup<MachineIdentity> machineIdentity(IdentityId machine) {
        return answer(LookupOperation.MACHINE_IDENTITY, caller::isAdministrator, rows -> rows.machine(machine));
    }

    @Override
    public Lookup<Set<Licence>> licences() {
        return answer(LookupOperation.TENANT, this::anybody, DirectoryRows::licences);
    }

    /** Returns the result; null becomes not found. */
    private <T> Lookup<T> answer(
            LookupOperation operation, Predicate<TenantState> allowed, Function<DirectoryRows, @Nullable T> rows) {
        return engine.now(tenant -> {
            if (!allowed.test(tenant)) {
                return new Lookup.Unavailable<>(
                        operation, Lookup.Reason.FORBIDDEN, ServerMessages.synthetic("the tenant refused (403)"));
            }
            T value = rows.apply(new DirectoryRows(tenant));
            return value == null ? new Lookup.NotFound<>(operation) : new Lookup.Known<>(operation, value);
        });
    }

    private boolean anybody(TenantState tenant) {
        return true;
    }

    private boolean mayList(TenantState tenant, ItemType type) {
        return switch (type) {
            case ENTITLEMENT -> true;
            case ROLE -> caller.isAdministrator(tenant) || caller.person() == null;
            case ACCESS_PROFILE -> caller.isAdministrator(tenant);
        };
    }

    private static LookupOperation listOf(ItemType type) {
        return switch (type) {
            case ENTITLEMENT -> LookupOperation.ENTITLEMENTS;
            case ROLE -> LookupOperation.ROLES;
            case ACCESS_PROFILE -> LookupOperation.ACCESS_PROFILES;
        };
    }

    private static <T> Set<T> few(Collection<T> ids) {
        Set<T> distinct = new LinkedHashSet<>(ids);
        if (distinct.size() > MOST_IDS) {
            throw new IllegalArgumentException(
                    distinct.size() + " ids in one lookup are too many; look up at most " + MOST_IDS);
        }
        return distinct;
    }

    /** Compares names like the lists of the API. */
    private static final class Names {
        static boolean isOf(String text, PublicIdentity person) {
            return Stream.of(person.getAlias(), person.getEmail()).anyMatch(text::equalsIgnoreCase)
                    || begins(person.getName(), text);
        }

        static boolean begins(String name, String beginning) {
            return name.regionMatches(true, 0, beginning, 0, beginning.length());
        }
    }
}
