package dev.latchkey.verification.conformance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the organisation in which the facts of a case are true, as JSON that seeds a fake tenant. */
final class FactsOrganisation {
    private static final String ONE_SOURCE = "source-1";
    private static final Set<String> TYPES = Set.of("ROLE", "ACCESS_PROFILE", "ENTITLEMENT");

    private final JsonNode facts;
    private final JsonNode body;
    private final String requester;
    private final Set<String> machines = new LinkedHashSet<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final Map<String, Set<String>> sourcesOfItems = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, ObjectNode> accounts = new LinkedHashMap<>();

    private boolean contradictory;

    private FactsOrganisation(JsonNode facts, JsonNode body) {
        this.facts = facts;
        this.body = body;
        requester = facts.path("requester").path("id").asString("");
    }

    static ObjectNode of(JsonNode facts, JsonNode body) {
        return new FactsOrganisation(facts, body).build();
    }

    /** Whether one id is that of items of two types, which no organisation has. */
    static boolean isContradictory(JsonNode facts, JsonNode body) {
        FactsOrganisation organisation = new FactsOrganisation(facts, body);
        organisation.gather();
        return organisation.contradictory;
    }

    private ObjectNode build() {
        gather();
        ObjectNode organisation = JsonNodeFactory.instance.objectNode();
        organisation.put("name", "conformance").set("now", facts.path("now"));
        people(organisation.putArray("people"));
        machines(organisation.putArray("machineIdentities"));
        clients(organisation.putArray("clients"));
        items(organisation.putArray("items"));
        ArrayNode sources = organisation.putArray("sources");
        Stream.concat(
                        sourcesOfItems.values().stream().flatMap(Set::stream),
                        accounts.values().stream()
                                .map(account -> account.path("source").asString()))
                .distinct()
                .forEach(source -> sources.addObject().put("id", source).put("name", source));
        access(organisation.putArray("access"));
        organisation.putArray("accounts").addAll(accounts.values());
        for (String same : new String[] {"licences", "config", "configV2"}) {
            if (facts.has(same)) {
                organisation.set(same, facts.path(same));
            }
        }
        return organisation;
    }

    /** Everybody and everything that the body and the facts name. */
    private void gather() {
        JsonNode items = body.path("requestedItems");
        items.forEach(this::item);
        body.path("requestedFor").forEach(identity -> add(people, identity));
        for (JsonNode entry : body.path("requestedForWithRequestedItems")) {
            add(
                    entry.path("identityType").asString("").equals("MACHINE") ? machines : people,
                    entry.path("identityId"));
            entry.path("requestedItems").forEach(this::item);
        }
        for (String parameter : new String[] {"requested-for", "requested-by", "regarding-identity", "owner-id"}) {
            add(people, body.path(parameter));
        }
        add(people, body.path("newOwnerId"));
        add(people, body.at("/approvalReminderAndEscalationConfig/fallbackApproverRef/id"));
        facts.path("ownersOf").forEachEntry((machine, owners) -> {
            machines.add(machine);
            owners.forEach(owner -> add(people, owner));
        });
        facts.path("managerOf").forEach(identity -> add(people, identity));
        facts.path("pending")
                .forEachEntry((identity, open) -> open.forEach(each -> {
                    people.add(identity);
                    add(people, each.path("requester"));
                    type(each);
                }));
        facts.path("accounts")
                .forEachEntry((identity, byItem) -> byItem.forEachEntry((item, all) -> all.forEach(each -> {
                    sourcesOfItems
                            .computeIfAbsent(item, any -> new LinkedHashSet<>())
                            .add(each.path("sourceId").asString());
                    account(identity, each.path("sourceId"), each.path("uuid"), each.path("nativeIdentity"));
                })));
        facts.path("assignments")
                .forEachEntry((identity, all) -> all.forEach(each -> {
                    type(each);
                    if (each.has("accountUuid")) {
                        account(identity, each.path("sourceId"), each.path("accountUuid"), each.path("nativeIdentity"));
                    }
                }));
        people.removeAll(machines);
        people.remove("me");
        people.removeIf(id -> isMissing("identities", id));
        machines.removeIf(id -> isMissing("identities", id));
        types.keySet().removeIf(id -> isMissing("items", id));
        types.replaceAll((id, type) -> facts.path("items").path(id).path("type").asString(type));
        if (!isApi() && !requester.isEmpty()) {
            people.add(requester);
        }
        if (people.isEmpty() || people.equals(Set.of(requester))) {
            people.add("identity-2");
        }
    }

    private boolean isMissing(String kind, String id) {
        return !facts.path(kind).path(id).path("found").asBoolean(true);
    }

    /** A type that there is not leaves the item a role. */
    private void type(JsonNode item) {
        String type = item.path("type").asString("ROLE");
        if (TYPES.contains(type)) {
            String other = types.put(item.path("id").asString(), type);
            contradictory |= other != null && !other.equals(type);
        } else {
            types.putIfAbsent(item.path("id").asString(), "ROLE");
        }
    }

    private static void add(Set<String> all, JsonNode id) {
        if (id.isString() && !id.asString().isBlank()) {
            all.add(id.asString());
        }
    }

    private void item(JsonNode item) {
        if (item.path("id").isString() && !item.path("id").asString().isBlank()) {
            type(item);
            item.path("accountSelection")
                    .forEach(selection -> sourcesOfItems
                            .computeIfAbsent(item.path("id").asString(), any -> new LinkedHashSet<>())
                            .add(selection.path("sourceId").asString(ONE_SOURCE)));
        }
    }

    private void account(String identity, JsonNode source, JsonNode uuid, JsonNode nativeIdentity) {
        accounts.putIfAbsent(
                uuid.asString(),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("uuid", uuid.asString())
                        .put("nativeIdentity", nativeIdentity.asString(uuid.asString()))
                        .put("source", source.asString())
                        .put("identity", identity));
    }

    private boolean isApi() {
        return facts.path("requester").path("authority").asString("").equals("API");
    }

    private void people(ArrayNode into) {
        for (String person : people) {
            ObjectNode node = into.addObject().put("id", person).put("name", person);
            if (contains(facts.path("managerOf"), person) && !person.equals(requester)) {
                node.put("manager", requester);
            }
            if (person.equals(requester)) {
                node.put("authority", facts.path("requester").path("authority").asString());
                node.set(
                        "rights",
                        facts.path("requester").path("rights").isArray()
                                ? facts.path("requester").path("rights")
                                : JsonNodeFactory.instance.arrayNode());
            }
        }
        // Sees what becomes of requests.
        into.addObject()
                .put("id", "administrator-1")
                .put("name", "Administrator")
                .put("authority", "ORG_ADMIN");
    }

    private void machines(ArrayNode into) {
        for (String machine : machines) {
            ObjectNode node = into.addObject().put("id", machine).put("name", machine);
            node.set(
                    "owners",
                    facts.path("ownersOf").path(machine).isArray()
                            ? facts.path("ownersOf").path(machine)
                            : JsonNodeFactory.instance.arrayNode());
        }
    }

    private void clients(ArrayNode into) {
        if (isApi()) {
            into.addObject().put("id", requester).put("secret", "secret");
        }
    }

    private void items(ArrayNode into) {
        types.forEach((id, type) -> {
            ObjectNode node = into.addObject()
                    .put("type", type)
                    .put("id", id)
                    .put("name", id)
                    .put("owner", "administrator-1");
            ArrayNode sources = node.putArray("sources");
            Set<String> of = sourcesOfItems.getOrDefault(id, Set.of());
            if (type.equals("ENTITLEMENT")) {
                sources.add(of.stream().findFirst().orElse(ONE_SOURCE));
                sourcesOfItems.putIfAbsent(id, Set.of(ONE_SOURCE));
            } else {
                of.forEach(sources::add);
            }
            JsonNode entry = facts.path("items").path(id);
            node.put("enabled", entry.path("enabled").asBoolean(true));
            node.put(
                    "requestable",
                    entry.path("requestable").asBoolean(true)
                            && (!facts.has("requestable") || contains(facts.path("requestable"), id)));
            if (!facts.path("itemConfig").path(id).isEmpty()) {
                node.set("requestConfig", facts.path("itemConfig").path(id));
            }
        });
    }

    private void access(ArrayNode into) {
        facts.path("assignments")
                .forEachEntry((identity, all) -> all.forEach(each -> {
                    ObjectNode node = into.addObject()
                            .put("identity", identity)
                            .put("type", each.path("type").asString())
                            .put("item", each.path("id").asString());
                    if (each.has("accountUuid")) {
                        node.set("account", each.path("accountUuid"));
                    }
                    for (String same :
                            new String[] {"assignmentId", "startDate", "removeDate", "grantedBy", "revocable"}) {
                        if (each.has(same)) {
                            node.set(same, each.path(same));
                        }
                    }
                }));
    }

    private static boolean contains(JsonNode list, String text) {
        return list.valueStream().anyMatch(each -> each.asString().equals(text));
    }
}
