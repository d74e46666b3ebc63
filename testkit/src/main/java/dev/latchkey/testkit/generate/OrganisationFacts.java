package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.ConfigGeneration;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.MachineIdentity;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.organisation.Segment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of an organisation as JSON: the document that {@code latchkey check --facts} accepts, and that binds to
 * {@code Facts}. It contains every person, machine and item of the organisation.
 */
public final class OrganisationFacts {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OrganisationFacts() {}

    /**
     * Returns the facts for a caller's request.
     *
     * @param organisation the organisation at that time
     * @param apiVersion the API version, which determines the form of the configuration
     * @param caller the caller; null for the organisation's client with API authority
     * @param open the open requests
     * @return the facts, a new object
     * @throws IllegalArgumentException if the organisation has no such person, or no client with API authority
     */
    public static ObjectNode of(
            Organisation organisation,
            ApiVersion apiVersion,
            @Nullable IdentityId caller,
            Collection<OpenRequest> open) {
        ObjectNode facts = NODES.objectNode();
        facts.put("now", organisation.getNow().toInstant().toString());
        facts.set("requester", requester(organisation, caller));
        ArrayNode managed = facts.putArray("managerOf");
        organisation.getPeople().stream()
                .filter(person -> caller != null && caller.equals(person.getManager()))
                .forEach(person -> managed.add(person.getId().value()));
        config(facts, organisation, apiVersion);
        ArrayNode requestable = facts.putArray("requestable");
        ObjectNode itemConfig = facts.putObject("itemConfig");
        ObjectNode items = facts.putObject("items");
        for (RequestableItem item : organisation.getItems()) {
            if (isRequestable(organisation.getSegments(), caller, item)) {
                requestable.add(item.getId());
            }
            itemConfig.set(item.getId(), itemConfig(item));
            items.putObject(item.getId())
                    .put("type", item.getType().name())
                    .put("name", item.getName())
                    .put("enabled", item.isEnabled())
                    .put("requestable", item.isRequestable());
        }
        ArrayNode licences = facts.putArray("licences");
        organisation.getLicences().forEach(licence -> licences.add(licence.name()));
        ofIdentities(facts, organisation, open);
        ObjectNode owners = facts.putObject("ownersOf");
        for (MachineIdentity machine : organisation.getMachineIdentities()) {
            ArrayNode of = owners.putArray(machine.getId().value());
            machine.getOwners().stream().distinct().forEach(owner -> of.add(owner.value()));
        }
        return facts;
    }

    static boolean isRequestable(List<Segment> segments, @Nullable IdentityId person, RequestableItem item) {
        List<Segment> around = segments.stream()
                .filter(segment -> segment.getItems().contains(item.getId()))
                .toList();
        return item.isRequestable()
                && (around.isEmpty()
                        || around.stream()
                                .anyMatch(segment -> segment.getPeople().contains(person)));
    }

    /** Returns the request configuration of an item. */
    private static ObjectNode itemConfig(RequestableItem item) {
        return item.getRequestConfig() == null ? NODES.objectNode() : tree(item.getRequestConfig());
    }

    /** Returns the request configuration of entitlements that have none of their own. */
    private static @Nullable EntitlementAccessRequestConfig byDefault(Organisation organisation) {
        return Stream.of(
                        Optional.ofNullable(organisation.getConfigV2().getEntitlementRequestConfig()),
                        Optional.ofNullable(organisation.getConfig().getEntitlementRequestConfig()))
                .flatMap(Optional::stream)
                .flatMap(config -> Stream.ofNullable(config.getAccessRequestConfig()))
                .findFirst()
                .orElse(null);
    }

    private static ObjectNode requester(Organisation organisation, @Nullable IdentityId caller) {
        ObjectNode requester = NODES.objectNode();
        if (caller == null) {
            return requester
                    .put(
                            "id",
                            organisation.getClients().stream()
                                    .filter(client -> client.getPerson() == null)
                                    .findFirst()
                                    .orElseThrow(() -> new IllegalArgumentException(
                                            "the organisation has no client with API authority"))
                                    .getId())
                    .put("authority", "API");
        }
        Person person = organisation.getPeople().stream()
                .filter(other -> other.getId().equals(caller))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the organisation has no person " + caller));
        requester
                .put("id", caller.value())
                .put("authority", person.getAuthority() == PersonAuthority.ORG_ADMIN ? "ORG_ADMIN" : "USER");
        if (!person.getRights().isEmpty()) {
            ArrayNode rights = requester.putArray("rights");
            person.getRights().stream().distinct().forEach(rights::add);
        }
        return requester;
    }

    private static void config(ObjectNode facts, Organisation organisation, ApiVersion apiVersion) {
        if (apiVersion.getConfigGenerations().contains(ConfigGeneration.GENERATION_2)) {
            ObjectNode second = tree(organisation.getConfigV2());
            setDefault(second, organisation);
            showClosed(second, organisation);
            facts.set("configV2", second);
            return;
        }
        ObjectNode config = tree(organisation.getConfig());
        if (apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            setDefault(config, organisation);
        }
        if (config.get("entitlementRequestConfig") instanceof ObjectNode entitlements) {
            if (apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
                entitlements.retain("accessRequestConfig", "revocationRequestConfig");
                showClosed(config, organisation);
            } else {
                showComments(entitlements, byDefault(organisation));
                entitlements.remove(List.of("accessRequestConfig", "revocationRequestConfig"));
            }
        }
        facts.set("config", config);
    }

    /**
     * Disabled requests for entitlements apply to every API version, even to those whose configuration does not show
     * the switch.
     */
    private static void showClosed(ObjectNode config, Organisation organisation) {
        EntitlementRequestConfig first = organisation.getConfig().getEntitlementRequestConfig();
        if (first != null && Boolean.FALSE.equals(first.getAllowEntitlementRequest())) {
            config.withObject("/entitlementRequestConfig").put("allowEntitlementRequest", false);
        }
    }

    /** If the plain switch is not set, it has the value of the object. */
    private static void showComments(ObjectNode plain, @Nullable EntitlementAccessRequestConfig byDefault) {
        Boolean required = byDefault == null ? null : byDefault.getRequestCommentRequired();
        if (required != null && !plain.has("requestCommentsRequired")) {
            plain.put("requestCommentsRequired", required);
        }
    }

    /** A configuration shows the effective value, regardless of the generation in which it was set. */
    private static void setDefault(ObjectNode config, Organisation organisation) {
        EntitlementAccessRequestConfig byDefault = byDefault(organisation);
        if (byDefault != null) {
            config.withObject("/entitlementRequestConfig").set("accessRequestConfig", tree(byDefault));
        }
    }

    private static void ofIdentities(ObjectNode facts, Organisation organisation, Collection<OpenRequest> open) {
        ObjectNode known = facts.putObject("identities");
        organisation
                .getPeople()
                .forEach(person -> known.putObject(person.getId().value()).put("name", person.getName()));
        organisation
                .getMachineIdentities()
                .forEach(machine -> known.putObject(machine.getId().value()).put("name", machine.getName()));
        ObjectNode assignments = facts.putObject("assignments");
        ObjectNode pending = facts.putObject("pending");
        ObjectNode accounts = facts.putObject("accounts");
        Map<String, Account> byUuid = new LinkedHashMap<>();
        organisation.getAccounts().forEach(account -> byUuid.put(account.getUuid(), account));
        for (String id : identities(organisation).toList()) {
            ArrayNode held = assignments.putArray(id);
            organisation.getAccess().stream()
                    .filter(access -> access.getIdentity().value().equals(id))
                    .forEach(access -> held.add(assignment(access, byUuid)));
            ArrayNode waiting = pending.putArray(id);
            open.stream()
                    .filter(request -> request.requestedFor().value().equals(id))
                    .forEach(request -> waiting.add(openRequest(request)));
            accounts.set(id, accounts(organisation, id));
        }
    }

    private static Stream<String> identities(Organisation organisation) {
        return Stream.concat(
                organisation.getPeople().stream().map(person -> person.getId().value()),
                organisation.getMachineIdentities().stream()
                        .map(machine -> machine.getId().value()));
    }

    private static ObjectNode assignment(HeldAccess access, Map<String, Account> byUuid) {
        ObjectNode node =
                NODES.objectNode().put("type", access.getType().name()).put("id", access.getItem());
        Optional.ofNullable(access.getStartDate())
                .ifPresent(date -> node.put("startDate", date.toInstant().toString()));
        Optional.ofNullable(access.getRemoveDate())
                .ifPresent(date -> node.put("removeDate", date.toInstant().toString()));
        Account account = access.getAccount() == null ? null : byUuid.get(access.getAccount());
        if (account != null) {
            node.put("sourceId", account.getSource())
                    .put("accountUuid", account.getUuid())
                    .put("nativeIdentity", account.getNativeIdentity());
        }
        Optional.ofNullable(access.getAssignmentId()).ifPresent(id -> node.put("assignmentId", id));
        return node.put("grantedBy", access.getGrantedBy().name()).put("revocable", access.isRevocable());
    }

    private static ObjectNode openRequest(OpenRequest request) {
        return NODES.objectNode()
                .put("accessRequestId", request.id().value())
                .put("type", request.type().name())
                .put("id", request.item())
                .put("requester", request.requester().value())
                .put("cancelable", request.cancelable());
    }

    private static ObjectNode accounts(Organisation organisation, String identity) {
        List<Account> own = organisation.getAccounts().stream()
                .filter(account -> account.getIdentity().value().equals(identity))
                .toList();
        ObjectNode byItem = NODES.objectNode();
        for (RequestableItem item : organisation.getItems()) {
            byItem.set(
                    item.getId(),
                    own.stream()
                            .filter(account -> item.getSources().contains(account.getSource()))
                            .map(OrganisationFacts::account)
                            .collect(Collectors.collectingAndThen(
                                    Collectors.toList(),
                                    nodes -> NODES.arrayNode().addAll(nodes))));
        }
        return byItem;
    }

    private static JsonNode account(Account account) {
        return NODES.objectNode()
                .put("sourceId", account.getSource())
                .put("uuid", account.getUuid())
                .put("nativeIdentity", account.getNativeIdentity());
    }

    private static ObjectNode tree(Object value) {
        return (ObjectNode) LatchkeyJson.mapper().<JsonNode>valueToTree(value);
    }
}
