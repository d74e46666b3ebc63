package dev.latchkey.emulator.api;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
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
import dev.latchkey.model.json.LatchkeyJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the results of lookups in the form of the API.
 *
 * @param names finds the name of a person, an item or a source by its id
 */
record LookupJson(UnaryOperator<String> names) {

    Map<String, @Nullable Object> user(CurrentUser user, String organisation) {
        Fields fields = new Fields();
        fields.put("tenant", organisation)
                .put("id", user.getId() == null ? null : user.getId().value())
                .put("displayName", user.getName());
        fields.all.put("capabilities", List.copyOf(user.getUserLevels()));
        return fields.all;
    }

    Map<String, @Nullable Object> person(PublicIdentity person) {
        return new Fields()
                .put("id", person.getId().value())
                .put("name", person.getName())
                .put("alias", person.getAlias())
                .put("email", person.getEmail())
                .put("identityState", person.getIdentityState())
                .put(
                        "manager",
                        person.getManager() == null
                                ? null
                                : reference("IDENTITY", person.getManager().value()))
                .put("attributes", List.of())
                .all;
    }

    Map<String, @Nullable Object> requestable(RequestableObject object) {
        return new Fields()
                .put("id", object.getId())
                .put("name", object.getName())
                .put("type", object.getType().getText())
                .put("requestStatus", object.getRequestStatus().getText())
                .put("requestCommentsRequired", object.getRequestCommentsRequired())
                .all;
    }

    Map<String, @Nullable Object> item(AccessItem item, @Nullable String owner) {
        Fields fields = new Fields()
                .put("id", item.getId())
                .put("name", item.getName())
                .put("description", item.getDescription())
                .put("requestable", item.isRequestable())
                .put("source", item.getSourceId() == null ? null : reference("SOURCE", item.getSourceId()));
        if (item.getType() == ItemType.ENTITLEMENT) {
            return fields.put("attribute", "memberOf").put("value", item.getName()).all;
        }
        if (item.getType() == ItemType.ACCESS_PROFILE && item.getSourceId() == null) {
            // The API has exactly one; an organisation can have none or several.
            fields.put("source", Map.of("type", "SOURCE", "name", "(synthetic) no single source"));
        }
        fields.put("enabled", item.isEnabled());
        fields.all.put("owner", owner == null ? null : reference("IDENTITY", owner));
        EntitlementRequestConfig config = item.getRequestConfig();
        if (config != null) {
            fields.put("accessRequestConfig", withNamesOfItems(config.getAccessRequestConfig()))
                    .put("revocationRequestConfig", withNamesOfItems(config.getRevocationRequestConfig()));
        }
        return fields.all;
    }

    /** Two fields have different names for roles and access profiles than for entitlements. */
    private static @Nullable JsonNode withNamesOfItems(@Nullable Object config) {
        if (config == null) {
            return null;
        }
        ObjectNode json = LatchkeyJson.mapper().valueToTree(config);
        rename(json, "requestCommentRequired", "commentsRequired");
        rename(json, "denialCommentRequired", "denialCommentsRequired");
        return json;
    }

    private static void rename(ObjectNode object, String from, String to) {
        JsonNode value = object.remove(from);
        if (value != null) {
            object.set(to, value);
        }
    }

    Map<String, @Nullable Object> requestConfig(EntitlementRequestConfig config) {
        EntitlementAccessRequestConfig grants = config.getAccessRequestConfig();
        EntitlementRevocationRequestConfig revocations = config.getRevocationRequestConfig();
        return new Fields().put("accessRequestConfig", grants).put("revocationRequestConfig", revocations).all;
    }

    /** Writes a role of an identity in the form of a list. */
    Map<String, @Nullable Object> assignmentReference(RoleAssignment assignment) {
        return new Fields()
                .put("id", assignment.getAssignmentId())
                .put("role", reference("ROLE", assignment.getId()))
                .put("startDate", assignment.getStartDate())
                .put("removeDate", assignment.getRemoveDate())
                .all;
    }

    Map<String, @Nullable Object> assignment(RoleAssignment assignment) {
        Fields fields = new Fields();
        fields.all.putAll(assignmentReference(assignment));
        GrantedBy origin = assignment.getGrantedBy();
        fields.put(
                "assignmentSource",
                origin == null ? null : origin == GrantedBy.REQUEST ? "ACCESS_REQUEST" : origin.name());
        List<Object> targets = new ArrayList<>();
        SourceAccount account = assignment.getAccount();
        if (account != null) {
            targets.add(new Fields()
                    .put("source", reference("SOURCE", account.getSourceId()))
                    .put("role", reference("ROLE", assignment.getId()))
                    .put(
                            "accountInfo",
                            new Fields()
                                    .put("nativeIdentity", account.getNativeIdentity())
                                    .put("uuid", account.getUuid())
                                    .all)
                    .all);
        }
        return fields.put("accountTargets", targets).all;
    }

    Map<String, @Nullable Object> heldEntitlement(String id) {
        return new Fields().put("objectRef", reference("ENTITLEMENT", id)).put("tags", List.of()).all;
    }

    Map<String, @Nullable Object> heldItem(HeldItem held, String accessType) {
        return new Fields()
                .put("id", held.getId())
                .put("accessType", accessType)
                .put("displayName", names.apply(held.getId()))
                .put("startDate", held.getStartDate())
                .put("removeDate", held.getRemoveDate())
                .put("revocable", held.getRevocable())
                .all;
    }

    Map<String, @Nullable Object> account(SourceAccount account) {
        Fields fields = new Fields()
                .put("id", account.getUuid())
                .put("name", account.getNativeIdentity())
                .put("sourceId", account.getSourceId())
                .put("sourceName", names.apply(account.getSourceId()))
                .put("identityId", account.getIdentityId().value())
                .put("identity", reference("IDENTITY", account.getIdentityId().value()))
                .put("attributes", Map.of())
                .put("disabled", account.isDisabled())
                .put("nativeIdentity", account.getNativeIdentity())
                .put("uuid", account.getUuid());
        List.of("authoritative", "locked", "systemAccount", "uncorrelated", "manuallyCorrelated", "hasEntitlements")
                .forEach(flag -> fields.put(flag, false));
        return fields.all;
    }

    Map<String, @Nullable Object> machine(MachineIdentity machine) {
        List<Object> owners = new ArrayList<>();
        machine.getOwners().forEach(owner -> owners.add(reference("IDENTITY", owner.value())));
        machine.getOwnerGroups().forEach(group -> owners.add(reference("GOVERNANCE_GROUP", group)));
        Fields fields = new Fields();
        fields.put("id", machine.getId().value());
        fields.all.put("name", machine.getName());
        return fields.put(
                        "owners",
                        new Fields()
                                .put("primary", owners.isEmpty() ? null : owners.get(0))
                                .put("secondary", owners.stream().skip(1).toList())
                                .all)
                .all;
    }

    Map<String, @Nullable Object> tenant(String organisation, Set<Licence> licences) {
        List<Map<String, String>> names = licences.stream()
                .map(licence -> Map.of(
                        "licenseId",
                        "idn:" + licence.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "legacyFeatureName",
                        licence.name()))
                .toList();
        return new Fields()
                .put("name", organisation)
                .put("products", List.of(new Fields().put("productName", "idn").put("licenses", names).all))
                .all;
    }

    private Map<String, @Nullable Object> reference(String type, String id) {
        return new Fields().put("type", type).put("id", id).put("name", names.apply(id)).all;
    }

    /** Creates an object from fields, without those that have no value. */
    private static final class Fields {
        private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

        Fields put(String key, @Nullable Object value) {
            if (value != null) {
                all.put(key, value);
            }
            return this;
        }
    }
}
