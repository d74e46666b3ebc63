package dev.latchkey.feign;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.HeldItem;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.directory.MachineIdentity;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.model.directory.RequestableObject;
import dev.latchkey.model.directory.RoleAssignment;
import dev.latchkey.model.directory.SourceAccount;
import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.json.Open;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the responses of lookups. Each method throws {@link IllegalArgumentException} if a field is missing without
 * which the result would be a guess.
 */
final class LookupRows {
    private LookupRows() {}

    static PublicIdentity publicIdentity(JsonNode row) {
        return PublicIdentity.builder()
                .id(IdentityId.of(required(row, "id")))
                .name(required(row, "name"))
                .alias(text(row, "alias"))
                .email(text(row, "email"))
                .manager(identity(row.path("manager")))
                .identityState(text(row, "identityState"))
                .build();
    }

    static RequestableObject requestableObject(JsonNode row) {
        return RequestableObject.builder()
                .id(required(row, "id"))
                .name(required(row, "name"))
                .type(Open.of(ItemType.class, required(row, "type")))
                .requestStatus(Open.of(
                        RequestableObject.RequestStatus.class,
                        row.path("requestStatus").asString("null")))
                .requestCommentsRequired(flag(row, "requestCommentsRequired"))
                .build();
    }

    static AccessItem entitlement(JsonNode row) {
        return item(ItemType.ENTITLEMENT, row).build();
    }

    /** Reads a role or an access profile, which contains its own request configuration. */
    static AccessItem itemWithConfig(ItemType type, JsonNode row) {
        return item(type, row)
                .enabled(requiredFlag(row, "enabled"))
                .requestConfig(requestConfig(row))
                .build();
    }

    private static AccessItem.Builder item(ItemType type, JsonNode row) {
        AccessItem.Builder item = AccessItem.builder();
        item.type(type)
                .id(required(row, "id"))
                .name(required(row, "name"))
                .description(text(row, "description"))
                .sourceId(text(row.path("source"), "id"))
                .requestable(requiredFlag(row, "requestable"));
        return item;
    }

    /** Converts to the form of entitlements, which has other names for two of the fields. */
    private static EntitlementRequestConfig requestConfig(JsonNode row) {
        ObjectNode config = LatchkeyJson.mapper().createObjectNode();
        for (String key : List.of("accessRequestConfig", "revocationRequestConfig")) {
            if (row.path(key) instanceof ObjectNode part) {
                ObjectNode renamed = part.deepCopy();
                rename(renamed, "commentsRequired", "requestCommentRequired");
                rename(renamed, "denialCommentsRequired", "denialCommentRequired");
                config.set(key, renamed);
            }
        }
        return entitlementRequestConfig(config);
    }

    private static void rename(ObjectNode object, String from, String to) {
        JsonNode value = object.remove(from);
        if (value != null) {
            object.set(to, value);
        }
    }

    static EntitlementRequestConfig entitlementRequestConfig(JsonNode config) {
        return LatchkeyJson.mapper().treeToValue(config, EntitlementRequestConfig.class);
    }

    static RoleAssignment roleAssignment(JsonNode row) {
        return RoleAssignment.builder()
                .type(ItemType.ROLE)
                .id(required(row.path("role"), "id"))
                .assignmentId(text(row, "id"))
                .startDate(dateTime(row, "startDate"))
                .removeDate(dateTime(row, "removeDate"))
                .grantedBy(grantedBy(row))
                .build();
    }

    /** Adds the account that the assignment is bound to. */
    static RoleAssignment roleAssignment(JsonNode row, IdentityId identity) {
        List<JsonNode> targets = row.path("accountTargets").valueStream().toList();
        RoleAssignment.Builder assignment = RoleAssignment.builder();
        assignment.from(roleAssignment(row));
        if (targets.size() == 1 && !targets.get(0).path("accountInfo").isEmpty()) {
            JsonNode account = targets.get(0).path("accountInfo");
            assignment.account(SourceAccount.builder()
                    .sourceId(required(targets.get(0).path("source"), "id"))
                    .identityId(identity)
                    .uuid(text(account, "uuid"))
                    .nativeIdentity(text(account, "nativeIdentity"))
                    .build());
        }
        return assignment.build();
    }

    private static @Nullable GrantedBy grantedBy(JsonNode row) {
        String source = text(row, "assignmentSource");
        JsonNode context = row.path("assignmentContext");
        if ("ACCESS_REQUEST".equals(source) || !context.path("requested").isEmpty()) {
            return GrantedBy.REQUEST;
        }
        return "ROLE_MEMBERSHIP".equals(source) || !context.path("matched").isEmpty()
                ? GrantedBy.ROLE_MEMBERSHIP
                : null;
    }

    /** Returns the name of an item type in the history of identities. */
    static String accessType(ItemType type) {
        return switch (type) {
            case ROLE -> "role";
            case ACCESS_PROFILE -> "accessProfile";
            case ENTITLEMENT ->
                throw new IllegalArgumentException("the history of identities has no dates of entitlements");
        };
    }

    /** Reads a row of the history, which must have the requested type. */
    static HeldItem heldItem(ItemType type, JsonNode row) {
        String told = required(row, "accessType");
        if (!told.equals(accessType(type))) {
            throw new IllegalArgumentException("accessType is " + told);
        }
        return HeldItem.builder()
                .type(type)
                .id(required(row, "id"))
                .startDate(dateTime(row, "startDate"))
                .removeDate(dateTime(row, "removeDate"))
                .revocable(flag(row, "revocable"))
                .build();
    }

    /** Reads a body of the access request API. */
    static <T> Function<JsonNode, T> of(Class<T> type) {
        return json -> LatchkeyJson.mapper().treeToValue(json, type);
    }

    /** Returns the id of an entitlement that an identity has, or an empty text if the row is not an entitlement. */
    static String heldEntitlement(JsonNode row) {
        JsonNode object = row.path("objectRef");
        return required(object, "type").equals("ENTITLEMENT") ? required(object, "id") : "";
    }

    static SourceAccount account(JsonNode row) {
        return SourceAccount.builder()
                .sourceId(required(row, "sourceId"))
                .identityId(IdentityId.of(required(row, "identityId")))
                .uuid(text(row, "uuid"))
                .nativeIdentity(text(row, "nativeIdentity"))
                .disabled(row.path("disabled").asBoolean(false))
                .build();
    }

    static MachineIdentity machineIdentity(JsonNode machine) {
        JsonNode owners = machine.path("owners");
        List<JsonNode> all = Stream.concat(
                        Stream.of(owners.path("primary")),
                        owners.path("secondary").valueStream())
                .filter(JsonNode::isObject)
                .toList();
        return MachineIdentity.builder()
                .id(IdentityId.of(required(machine, "id")))
                .name(text(machine, "name"))
                .owners(all.stream()
                        .filter(owner -> !isGroup(owner))
                        .map(owner -> IdentityId.of(required(owner, "id")))
                        .distinct()
                        .toList())
                .ownerGroups(all.stream()
                        .filter(LookupRows::isGroup)
                        .map(owner -> required(owner, "id"))
                        .distinct()
                        .toList())
                .build();
    }

    private static boolean isGroup(JsonNode owner) {
        return required(owner, "type").equals("GOVERNANCE_GROUP");
    }

    static Set<Licence> licences(JsonNode tenant) {
        JsonNode products = tenant.path("products");
        if (!products.isArray()) {
            throw new IllegalArgumentException("products is missing");
        }
        List<String> names = products.valueStream()
                .flatMap(product -> product.path("licenses").valueStream())
                .flatMap(licence -> Stream.of(
                        licence.path("licenseId").asString(""),
                        licence.path("legacyFeatureName").asString("")))
                .toList();
        Set<Licence> licences = EnumSet.noneOf(Licence.class);
        Arrays.stream(Licence.values())
                .filter(licence -> names.stream().anyMatch(licence::isNamedBy))
                .forEach(licences::add);
        return Set.copyOf(licences);
    }

    /** Reads the display name and the user levels of a user. */
    static CurrentUser.Builder currentUser(JsonNode user) {
        CurrentUser.Builder builder = CurrentUser.builder();
        builder.id(IdentityId.of(required(user, "id")))
                .name(text(user, "displayName"))
                .userLevels(user.path("capabilities")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return builder;
    }

    static boolean isAdministrator(JsonNode user) {
        return user.path("capabilities")
                .valueStream()
                .anyMatch(level -> level.asString("").equals("ORG_ADMIN"));
    }

    private static @Nullable IdentityId identity(JsonNode reference) {
        String id = text(reference, "id");
        return id == null ? null : IdentityId.of(id);
    }

    private static String required(JsonNode object, String key) {
        String text = text(object, key);
        if (text == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return text;
    }

    private static @Nullable String text(JsonNode object, String key) {
        String text = object.path(key).asString("");
        return text.isBlank() ? null : text;
    }

    private static @Nullable Boolean flag(JsonNode object, String key) {
        return object.path(key).isBoolean() ? object.path(key).booleanValue() : null;
    }

    private static boolean requiredFlag(JsonNode object, String key) {
        Boolean flag = flag(object, key);
        if (flag == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return flag;
    }

    private static @Nullable OffsetDateTime dateTime(JsonNode object, String key) {
        String text = text(object, key);
        try {
            return text == null ? null : IsoDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(key + " is no date-time", e);
        }
    }
}
