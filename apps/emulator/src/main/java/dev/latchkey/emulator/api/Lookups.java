package dev.latchkey.emulator.api;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.model.directory.RequestableObject;
import dev.latchkey.model.directory.SourceAccount;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.MachineIdentity;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.organisation.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Executes lookups in the directory of the tenant, as the caller is allowed to see it, in the form of the API. Lists
 * support only a part of the documented filters: the fields that clients use for lookups.
 */
final class Lookups {
    private static final Set<FilterOperator> BY_ID = Set.of(FilterOperator.EQ, FilterOperator.IN);
    private static final Set<FilterOperator> BY_NAME = Set.of(FilterOperator.EQ, FilterOperator.SW);
    private static final Map<String, Set<FilterOperator>> PEOPLE =
            Map.of("id", BY_ID, "alias", BY_NAME, "email", BY_NAME, "firstname", BY_NAME, "lastname", BY_NAME);
    private static final Map<String, Set<FilterOperator>> ITEMS =
            Map.of("id", BY_ID, "name", BY_NAME, "requestable", Set.of(FilterOperator.EQ));
    private static final Map<String, Set<FilterOperator>> ACCOUNTS = Map.of("identityId", BY_ID, "sourceId", BY_ID);

    private final FakeTenant tenant;
    private final Directory directory;
    private final Organisation organisation;
    private final Call call;
    private final LookupJson json;

    Lookups(FakeTenant tenant, Call call) {
        this.tenant = tenant;
        this.directory = tenant.directory().orElseThrow();
        this.organisation = tenant.organisation();
        this.call = call;
        Map<String, String> names = names(organisation);
        this.json = new LookupJson(id -> names.getOrDefault(id, id));
    }

    /**
     * Executes a lookup.
     *
     * @throws LookupRefusedException if the tenant rejects it
     * @throws UnreadableException if the query cannot be read
     */
    Reply answer(LookupRoute route) {
        String id = route.id();
        return switch (route.operation()) {
            case AUTH_USER -> user(IdentityId.of(id));
            case PUBLIC_IDENTITIES -> people();
            case ROLE_ASSIGNMENTS -> assignments(IdentityId.of(id));
            case IDENTITY_ENTITLEMENTS -> entitlementsOf(IdentityId.of(id));
            case REQUESTABLE_OBJECTS -> requestableObjects();
            case ENTITLEMENTS -> items(ItemType.ENTITLEMENT, route.operation());
            case ROLES -> items(ItemType.ROLE, route.operation());
            case ACCESS_PROFILES -> items(ItemType.ACCESS_PROFILE, route.operation());
            case ENTITLEMENT_REQUEST_CONFIG -> one(directory.entitlementRequestConfig(id), json::requestConfig);
            case ACCOUNTS -> accounts();
            case MACHINE_IDENTITY -> one(directory.machineIdentity(IdentityId.of(id)), json::machine);
            case ACCESS_ITEMS -> accessItems(IdentityId.of(id));
            case ENTITLEMENT_DETAILS, ACCOUNTS_SELECTION ->
                throw new IllegalStateException(route.operation() + " is an operation on access requests");
            case TENANT -> one(directory.licences(), licences -> json.tenant(organisation.getName(), licences));
        };
    }

    /** Users are allowed to see themselves, administrators all people. */
    private Reply user(IdentityId id) {
        FakeTenant seen = tenant;
        if (!id.equals(tenant.getPerson())) {
            boolean administrator = one(directory.currentUser()).getUserLevels().contains("ORG_ADMIN");
            if (!administrator) {
                throw new LookupRefusedException(403, "the details of another user are for administrators");
            }
            if (organisation.getPeople().stream()
                    .noneMatch(person -> person.getId().equals(id))) {
                throw new LookupRefusedException(404, "there is no such user");
            }
            seen = tenant.as(id);
        }
        return one(seen.directory().orElseThrow().currentUser(), user -> json.user(user, organisation.getName()));
    }

    private Reply people() {
        LookupQuery query = LookupQuery.of(call, PEOPLE);
        Collection<String> ids = query.narrowed(
                "id",
                organisation.getPeople().stream()
                        .map(person -> person.getId().value())
                        .toList());
        List<PublicIdentity> people = inParts(
                ids,
                some -> one(
                        directory.identities(some.stream().map(IdentityId::of).toList())));
        return page(
                query,
                query.filter(people.stream(), Lookups::column).map(json::person),
                LookupOperation.PUBLIC_IDENTITIES);
    }

    private static @Nullable String column(PublicIdentity person, String field) {
        String name = person.getName();
        return switch (field) {
            case "id" -> person.getId().value();
            case "alias" -> person.getAlias();
            case "email" -> person.getEmail();
            case "firstname" -> name.replaceFirst("\\s.*", "");
            default -> name.replaceFirst(".*\\s", "");
        };
    }

    private Reply assignments(IdentityId identity) {
        return call.parameter("roleId")
                .map(role -> Reply.json(
                        200,
                        one(directory.roleAssignments(identity, role)).stream()
                                .map(json::assignment)
                                .toList()))
                .orElseGet(() -> Reply.json(
                        200,
                        one(directory.roleAssignments(identity)).stream()
                                .map(json::assignmentReference)
                                .toList()));
    }

    /** Roles or access profiles; the emulator has no history of other items. */
    private Reply accessItems(IdentityId identity) {
        String wanted = call.parameter("type").orElse("account");
        ItemType type = switch (wanted) {
            case "role" -> ItemType.ROLE;
            case "accessProfile" -> ItemType.ACCESS_PROFILE;
            default -> throw new UnreadableException("(synthetic) the type " + wanted + " is not emulated");
        };
        return page(
                LookupQuery.of(call, Map.of()),
                one(directory.accessItems(identity, type)).stream().map(held -> json.heldItem(held, wanted)),
                LookupOperation.ACCESS_ITEMS);
    }

    private Reply entitlementsOf(IdentityId identity) {
        Set<String> ids = one(directory.entitlementsOf(identity));
        return page(
                LookupQuery.of(call, Map.of()),
                ids.stream().map(json::heldEntitlement),
                LookupOperation.IDENTITY_ENTITLEMENTS);
    }

    private Reply requestableObjects() {
        LookupQuery query = LookupQuery.of(call, ITEMS);
        IdentityId identity = call.parameter("identity-id")
                .filter(id -> !id.isBlank())
                .map(id -> id.equals("me") && tenant.getPerson() != null ? tenant.getPerson() : IdentityId.of(id))
                .orElse(null);
        List<String> types = call.getQuery().getOrDefault("types", List.of());
        List<String> statuses = call.getQuery().getOrDefault("statuses", List.of());
        if (identity == null && !statuses.isEmpty()) {
            throw new UnreadableException("the query parameter statuses goes with identity-id");
        }
        Collection<String> ids = query.narrowed(
                "id",
                organisation.getItems().stream()
                        .filter(item -> item.getType() != ItemType.ENTITLEMENT)
                        .map(RequestableItem::getId)
                        .toList());
        List<RequestableObject> objects = inParts(ids, some -> one(directory.requestableObjects(identity, some)));
        Stream<RequestableObject> wanted = query.filter(
                        objects.stream(), (object, field) -> field.equals("id") ? object.getId() : object.getName())
                .filter(object ->
                        types.isEmpty() || types.contains(object.getType().getText()))
                .filter(object -> statuses.isEmpty()
                        || statuses.contains(object.getRequestStatus().getText()));
        return page(query, wanted.map(json::requestable), LookupOperation.REQUESTABLE_OBJECTS);
    }

    private Reply items(ItemType type, LookupOperation operation) {
        LookupQuery query = LookupQuery.of(call, ITEMS);
        Map<String, RequestableItem> known = new HashMap<>();
        organisation.getItems().stream()
                .filter(item -> item.getType() == type)
                .forEach(item -> known.put(item.getId(), item));
        Collection<String> ids =
                query.narrowed("id", known.keySet().stream().sorted().toList());
        IdentityId segmented = type == ItemType.ENTITLEMENT
                ? call.parameter("segmented-for-identity").map(IdentityId::of).orElse(null)
                : null;
        List<AccessItem> items = inParts(
                ids,
                some -> one(
                        segmented == null
                                ? directory.items(type, some)
                                : directory.segmentedEntitlements(segmented, some)));
        return page(
                query,
                query.filter(items.stream(), Lookups::column)
                        .map(item -> json.item(item, owner(known.get(item.getId())))),
                operation);
    }

    private static @Nullable String owner(@Nullable RequestableItem item) {
        return item == null || item.getOwner() == null ? null : item.getOwner().value();
    }

    private static String column(AccessItem item, String field) {
        return switch (field) {
            case "id" -> item.getId();
            case "requestable" -> String.valueOf(item.isRequestable());
            default -> item.getName();
        };
    }

    private Reply accounts() {
        LookupQuery query = LookupQuery.of(call, ACCOUNTS);
        List<String> everybody = Stream.concat(
                        organisation.getPeople().stream().map(Person::getId),
                        organisation.getMachineIdentities().stream().map(MachineIdentity::getId))
                .map(IdentityId::value)
                .toList();
        List<SourceAccount> accounts = inParts(
                query.narrowed("identityId", everybody),
                some -> one(directory.accounts(some.stream().map(IdentityId::of).toList(), List.of())));
        return page(
                query,
                query.filter(
                                accounts.stream(),
                                (account, field) -> field.equals("sourceId")
                                        ? account.getSourceId()
                                        : account.getIdentityId().value())
                        .map(json::account),
                LookupOperation.ACCOUNTS);
    }

    private static Reply page(LookupQuery query, Stream<?> rows, LookupOperation operation) {
        return query.page(rows.toList(), operation.getPageLimit());
    }

    private static <T> Reply one(Lookup<T> lookup, Function<T, ?> body) {
        return Reply.json(200, body.apply(one(lookup)));
    }

    private static <T> T one(Lookup<T> lookup) {
        if (lookup instanceof Lookup.Known<T> known) {
            return known.value();
        }
        if (lookup instanceof Lookup.Unavailable<T> refused) {
            throw new LookupRefusedException(status(refused.reason()), refused.detail());
        }
        throw new LookupRefusedException(404, "there is no such object");
    }

    private static int status(Lookup.Reason reason) {
        return switch (reason) {
            case FORBIDDEN -> 403;
            case UNAUTHENTICATED -> 401;
            case RATE_LIMITED -> 429;
            case EXPERIMENTAL, TOO_MANY -> 400;
            case UNREACHABLE, UNREADABLE -> 500;
        };
    }

    /**
     * The directory accepts a limited number of ids at a time. A lookup without ids still checks the caller's rights.
     */
    private static <T> List<T> inParts(Collection<String> ids, Function<List<String>, List<T>> part) {
        List<String> all = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        int start = 0;
        do {
            found.addAll(part.apply(all.subList(start, Math.min(all.size(), start + Directory.MOST_IDS))));
            start += Directory.MOST_IDS;
        } while (start < all.size());
        return found;
    }

    private static Map<String, String> names(Organisation organisation) {
        Map<String, String> names = new HashMap<>();
        organisation.getPeople().forEach(person -> names.put(person.getId().value(), person.getName()));
        organisation
                .getMachineIdentities()
                .forEach(machine -> names.put(machine.getId().value(), machine.getName()));
        for (RequestableItem item : organisation.getItems()) {
            names.put(item.getId(), item.getName());
        }
        for (Source source : organisation.getSources()) {
            names.put(source.getId(), source.getName());
        }
        return names;
    }
}
