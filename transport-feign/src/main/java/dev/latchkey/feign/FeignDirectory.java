package dev.latchkey.feign;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.Authority;
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
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.version.FilterOperator;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Looks up identities, items and access over HTTP.
 *
 * @param calls calls lookups
 * @param tokens supplies the token, which identifies its user
 * @param clock determines the age of results
 */
record FeignDirectory(LookupCaller calls, TokenSource tokens, InstantSource clock) implements Directory {
    private static final String ID = "id";
    private static final String IDENTITY = "identity-id";

    @Override
    public Lookup<CurrentUser> currentUser() {
        TokenClaims claims;
        try {
            claims = TokenClaims.of(tokens.token());
        } catch (IOException e) {
            return unavailable(LookupCaller.unanswered(e));
        }
        if (claims == null) {
            return unavailable(new LookupFailedException(
                    Lookup.Reason.UNREADABLE, "the token does not identify its user: it is not a JWT"));
        }
        IdentityId identity = claims.identity();
        if (identity == null) {
            return new Lookup.Known<>(
                    LookupOperation.AUTH_USER,
                    CurrentUser.builder().authority(Authority.API).build());
        }
        return calls.one(LookupOperation.AUTH_USER, api -> api.authUser(id(identity.value())), user -> {
            CurrentUser.Builder known = LookupRows.currentUser(user);
            return known.authority(LookupRows.isAdministrator(user) ? Authority.ORG_ADMIN : Authority.USER)
                    .build();
        });
    }

    private static <T> Lookup<T> unavailable(LookupFailedException failure) {
        return new Lookup.Unavailable<>(LookupOperation.AUTH_USER, failure.getReason(), failure.getDetail());
    }

    @Override
    public Lookup<List<PublicIdentity>> identities(Collection<IdentityId> ids) {
        return byId(LookupOperation.PUBLIC_IDENTITIES, texts(ids), some -> people(Filter.in(ID, some), some.size()));
    }

    @Override
    public Lookup<List<PublicIdentity>> identitiesNamed(String name) {
        String text = LookupArguments.name(name);
        Lookup<List<PublicIdentity>> found = people(equal(text.contains("@") ? "email" : "alias", text));
        // The API cannot search for display names, only for their parts.
        String first = text.split("[\\s,]+", 2)[0];
        for (String field : text.contains("@") ? List.of("alias") : List.of("firstname", "lastname")) {
            if (!(found instanceof Lookup.Known<List<PublicIdentity>> known)) {
                return found;
            }
            Filter filter = field.equals("alias") ? equal(field, text) : Filter.of(field, FilterOperator.SW, first);
            found = people(filter).map(more -> LookupArguments.union(known.value(), more, text));
        }
        return found;
    }

    @Override
    public Lookup<List<PublicIdentity>> reportsOf(IdentityId manager) {
        return people(null, Integer.MAX_VALUE)
                .map(people -> people.stream()
                        .filter(person -> manager.equals(person.getManager()))
                        .toList());
    }

    private Lookup<List<PublicIdentity>> people(Filter filter) {
        return people(filter, Integer.MAX_VALUE);
    }

    private Lookup<List<PublicIdentity>> people(@Nullable Filter filter, int expected) {
        return list(
                LookupOperation.PUBLIC_IDENTITIES,
                query(filter),
                expected,
                LookupApi::publicIdentities,
                LookupRows::publicIdentity);
    }

    @Override
    public Lookup<List<RequestableObject>> requestableObjects(@Nullable IdentityId identity, Collection<String> ids) {
        return byId(LookupOperation.REQUESTABLE_OBJECTS, ids, some -> {
            Map<String, String> query = query(Filter.in(ID, some));
            if (identity != null) {
                query.put(IDENTITY, identity.value());
            }
            return list(
                    LookupOperation.REQUESTABLE_OBJECTS,
                    query,
                    some.size(),
                    LookupApi::requestableObjects,
                    LookupRows::requestableObject);
        });
    }

    @Override
    public Lookup<Set<String>> accessProfilesOf(IdentityId identity) {
        Map<String, String> query = query(null);
        query.put(IDENTITY, identity.value());
        query.put("types", ItemType.ACCESS_PROFILE.getText());
        query.put("statuses", RequestableObject.RequestStatus.ASSIGNED.getText());
        return list(
                        LookupOperation.REQUESTABLE_OBJECTS,
                        query,
                        Integer.MAX_VALUE,
                        LookupApi::requestableObjects,
                        LookupRows::requestableObject)
                .map(objects -> objects.stream()
                        .filter(object -> object.getType() == ItemType.ACCESS_PROFILE
                                && object.getRequestStatus() == RequestableObject.RequestStatus.ASSIGNED)
                        .map(RequestableObject::getId)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Lookup<List<AccessItem>> segmentedEntitlements(IdentityId identity, Collection<String> ids) {
        return byId(LookupOperation.ENTITLEMENTS, ids, some -> {
            Map<String, String> query = query(Filter.in(ID, some));
            query.put("segmented-for-identity", identity.value());
            return items(ItemType.ENTITLEMENT, query, some.size());
        });
    }

    @Override
    public Lookup<List<AccessItem>> items(ItemType type, Collection<String> ids) {
        return byId(operation(type), ids, some -> items(type, query(Filter.in(ID, some)), some.size()));
    }

    @Override
    public Lookup<List<AccessItem>> itemsNamed(ItemType type, String name) {
        return items(type, query(Filter.of("name", FilterOperator.SW, LookupArguments.name(name))), Integer.MAX_VALUE);
    }

    private Lookup<List<AccessItem>> items(ItemType type, Map<String, String> query, int expected) {
        return switch (type) {
            case ROLE ->
                list(operation(type), query, expected, LookupApi::roles, row -> LookupRows.itemWithConfig(type, row));
            case ACCESS_PROFILE ->
                list(
                        operation(type),
                        query,
                        expected,
                        LookupApi::accessProfiles,
                        row -> LookupRows.itemWithConfig(type, row));
            case ENTITLEMENT ->
                list(operation(type), query, expected, LookupApi::entitlements, LookupRows::entitlement);
        };
    }

    private static LookupOperation operation(ItemType type) {
        return switch (type) {
            case ROLE -> LookupOperation.ROLES;
            case ACCESS_PROFILE -> LookupOperation.ACCESS_PROFILES;
            case ENTITLEMENT -> LookupOperation.ENTITLEMENTS;
        };
    }

    @Override
    public Lookup<EntitlementRequestConfig> entitlementRequestConfig(String entitlementId) {
        String id = id(entitlementId);
        return calls.one(
                LookupOperation.ENTITLEMENT_REQUEST_CONFIG,
                api -> api.entitlementRequestConfig(id),
                LookupRows::entitlementRequestConfig);
    }

    @Override
    public Lookup<List<RoleAssignment>> roleAssignments(IdentityId identity) {
        String id = id(identity.value());
        return calls.rows(
                LookupOperation.ROLE_ASSIGNMENTS, api -> api.roleAssignments(id, Map.of()), LookupRows::roleAssignment);
    }

    @Override
    public Lookup<List<RoleAssignment>> roleAssignments(IdentityId identity, String roleId) {
        String id = id(identity.value());
        Map<String, String> query = PercentEncoding.encode(Map.of("roleId", roleId));
        return calls.rows(
                LookupOperation.ROLE_ASSIGNMENTS,
                api -> api.roleAssignments(id, query),
                row -> LookupRows.roleAssignment(row, identity));
    }

    @Override
    public Lookup<Set<String>> entitlementsOf(IdentityId identity) {
        String id = id(identity.value());
        return list(
                        LookupOperation.IDENTITY_ENTITLEMENTS,
                        Map.of(),
                        Integer.MAX_VALUE,
                        (api, query) -> api.identityEntitlements(id, query),
                        LookupRows::heldEntitlement)
                .map(ids -> {
                    Set<String> entitlements = new HashSet<>(ids);
                    entitlements.remove("");
                    return Set.copyOf(entitlements);
                });
    }

    @Override
    public Lookup<List<HeldItem>> accessItems(IdentityId identity, ItemType type) {
        String id = id(identity.value());
        return list(
                LookupOperation.ACCESS_ITEMS,
                Map.of("type", LookupRows.accessType(type)),
                Integer.MAX_VALUE,
                (api, query) -> api.accessItems(id, query),
                row -> LookupRows.heldItem(type, row));
    }

    @Override
    public Lookup<IdentityEntitlementDetails> entitlementDetails(IdentityId identity, String entitlementId) {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("identityId", identity.value());
        ids.put("entitlementId", entitlementId);
        Map<String, String> query = PercentEncoding.encode(ids);
        return calls.one(
                LookupOperation.ENTITLEMENT_DETAILS,
                api -> api.entitlementDetails(query),
                LookupRows.of(IdentityEntitlementDetails.class));
    }

    @Override
    public Lookup<AccountsSelectionResponse> selectableAccounts(AccessRequest request) {
        return calls.one(
                LookupOperation.ACCOUNTS_SELECTION,
                api -> api.selectAccounts(request),
                LookupRows.of(AccountsSelectionResponse.class));
    }

    @Override
    public Lookup<List<SourceAccount>> accounts(Collection<IdentityId> identities, Collection<String> sourceIds) {
        List<String> sources = LookupArguments.ids(sourceIds);
        return byId(LookupOperation.ACCOUNTS, texts(identities), some -> {
            Filter filter = Filter.in("identityId", some);
            Map<String, String> query = query(sources.isEmpty() ? filter : filter.and(Filter.in("sourceId", sources)));
            return list(LookupOperation.ACCOUNTS, query, Integer.MAX_VALUE, LookupApi::accounts, LookupRows::account);
        });
    }

    @Override
    public Lookup<MachineIdentity> machineIdentity(IdentityId machine) {
        String id = id(machine.value());
        return calls.one(LookupOperation.MACHINE_IDENTITY, api -> api.machineIdentity(id), LookupRows::machineIdentity);
    }

    @Override
    public Lookup<Set<Licence>> licences() {
        return calls.one(LookupOperation.TENANT, LookupApi::tenant, LookupRows::licences);
    }

    private <T> Lookup<List<T>> list(
            LookupOperation operation,
            Map<String, String> query,
            int expected,
            BiFunction<LookupApi, Map<String, String>, HttpAnswer> call,
            Function<JsonNode, T> row) {
        return calls.list(operation, query, operation.getPageLimit(), expected, call, row);
    }

    private static <T> Lookup<List<T>> byId(
            LookupOperation operation, Collection<String> ids, Function<List<String>, Lookup<List<T>>> call) {
        List<String> some = LookupArguments.ids(ids);
        return some.isEmpty() ? new Lookup.Known<>(operation, List.of()) : call.apply(some);
    }

    private static List<String> texts(Collection<IdentityId> ids) {
        return ids.stream().map(IdentityId::value).toList();
    }

    private static Map<String, String> query(@Nullable Filter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        if (filter != null) {
            query.put("filters", filter.toString());
        }
        return query;
    }

    private static Filter equal(String field, String text) {
        return Filter.of(field, FilterOperator.EQ, text);
    }

    /** Checks an id for a path, which it must not change. */
    private static String id(String id) {
        return PercentEncoding.encode(LookupArguments.inPath(id));
    }
}
