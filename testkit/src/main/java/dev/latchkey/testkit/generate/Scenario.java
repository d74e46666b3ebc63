package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A mutable case: the caller, the body, the organisation and the time. */
final class Scenario {
    static final String FLAT_IDENTITIES = "requestedFor";
    static final String ITEMS = "requestedItems";
    static final String NESTED = "requestedForWithRequestedItems";

    final ApiVersion apiVersion;
    final Operation operation;
    final RandomSource draw;
    final TestOrganisation world;
    final Map<String, String> headers = new LinkedHashMap<>();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    /** The caller; null for a token that represents no person. */
    @Nullable
    IdentityId caller;
    /**
     * Whether the approval of a rejection needs a comment; null if the case has no approval.
     */
    @Nullable
    Boolean commentRequiredWhenRejected;
    /** The change of the body's text before it is sent. */
    UnaryOperator<byte[]> wire = UnaryOperator.identity();

    Scenario(ApiVersion apiVersion, Operation operation, RandomSource draw) {
        this.apiVersion = apiVersion;
        this.operation = operation;
        this.draw = draw;
        this.world = TestOrganisation.draw(draw);
        this.caller = world.administrator();
        if (apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            // The switch of beta and v3 applies here, too, but no configuration of this API version shows it.
            world.policy.entitlementsEnabled = true;
        }
        apiVersion.find(operation).ifPresent(endpoint -> headers.putAll(endpoint.getRequiredHeaders()));
    }

    /** The facts of the case in addition to those of the organisation. */
    ObjectNode facts() {
        ObjectNode facts = OrganisationFacts.of(world.build(), apiVersion, caller, world.open);
        UnknownReferences.tell(facts, body);
        if (commentRequiredWhenRejected != null) {
            facts.put("commentRequiredWhenRejected", commentRequiredWhenRejected);
        }
        return facts;
    }

    byte[] bytes() {
        return wire.apply(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    boolean isCallerAdministrator() {
        return caller != null && world.isAdministrator(caller);
    }

    void administratorCalls() {
        caller = world.administrator();
    }

    /** Sets a caller without special authority, if the configuration allows such callers. */
    IdentityId userCalls() {
        world.policy.approvalsMustBeExternal = false;
        IdentityId user = world.user();
        caller = user;
        return user;
    }

    /** Sets any caller that the configuration allows. */
    void anybodyCalls() {
        caller = world.policy.approvalsMustBeExternal || draw.chance(30)
                ? world.administrator()
                : draw.one(world.people).getId();
    }

    /** Returns the identities that the caller is allowed to request access for. */
    List<IdentityId> mayAskFor() {
        if (caller == null || isCallerAdministrator() || world.policy.anyoneForAnyone) {
            return world.people.stream().map(Person::getId).toList();
        }
        List<IdentityId> all = new ArrayList<>(List.of(caller));
        if (world.policy.managerForEmployee) {
            all.addAll(world.managed(caller));
        }
        return all.stream().distinct().toList();
    }

    /** Returns the recipients, people or machines, in either shape. */
    List<IdentityId> recipients() {
        List<IdentityId> all = new ArrayList<>();
        body.path(FLAT_IDENTITIES).forEach(id -> all.add(IdentityId.of(id.asString(""))));
        body.path(NESTED)
                .forEach(entry -> all.add(IdentityId.of(entry.path("identityId").asString(""))));
        return all;
    }

    IdentityId recipient() {
        return recipients().get(0);
    }

    ArrayNode entries() {
        return (ArrayNode) body.get(NESTED);
    }

    /** Chooses one of the lists of items: the flat one, or that of an entry. */
    ItemList list() {
        if (body.get(ITEMS) instanceof ArrayNode items) {
            return new ItemList(items, recipients());
        }
        JsonNode entry = entries().get(draw.below(entries().size()));
        return new ItemList(
                (ArrayNode) entry.get(ITEMS),
                List.of(IdentityId.of(entry.path("identityId").asString(""))));
    }

    ArrayNode itemList() {
        return list().items();
    }

    /** Chooses one of the items of the body. */
    ObjectNode anyItem() {
        ArrayNode items = itemList();
        return (ObjectNode) items.get(draw.below(items.size()));
    }

    /** Adds an item, somewhere in the list. */
    ObjectNode addItem(RequestableItem item) {
        return addItem(itemList(), item);
    }

    ObjectNode addItem(ArrayNode items, RequestableItem item) {
        ObjectNode node = items.insertObject(draw.below(items.size() + 1));
        return name(node, item);
    }

    /** Makes an item the only one of the body. */
    ObjectNode onlyItem(RequestableItem item) {
        ArrayNode items = itemList();
        items.removeAll();
        return name(items.addObject(), item);
    }

    private ObjectNode name(ObjectNode node, RequestableItem item) {
        return node.put("type", item.getType().name()).put("id", item.getId());
    }

    /** Adds a person to the flat list. */
    void addRecipient(IdentityId identity) {
        ((ArrayNode) body.get(FLAT_IDENTITIES)).add(identity.value());
    }

    /** Formats a date-time for servers: with Z, and with or without fraction digits. */
    String date(Instant moment) {
        String text = moment.toString();
        return draw.chance(70) || text.contains(".") ? text : text.substring(0, text.length() - 1) + ".000Z";
    }

    void put(String key, JsonNode value) {
        body.set(key, value);
    }

    /**
     * A list of items.
     *
     * @param items the items; a mutable list
     * @param recipients the recipients of the items
     */
    record ItemList(ArrayNode items, List<IdentityId> recipients) {}
}
