package dev.latchkey.testkit.generate;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.MachineIdentity;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Legal grants and modifies, for people and for machines. */
final class GrantScenarios {
    private static final ItemType[] TYPES = ItemType.values();
    private static final int MOST_ITEMS = 3;
    private static final int ENTITLEMENTS = 25;
    private static final int IDENTITIES = 10;

    private final Scenario scene;
    private final TestOrganisation world;
    private final RandomSource draw;
    private final Set<String> used = new HashSet<>();

    private GrantScenarios(Scenario scene) {
        this.scene = scene;
        this.world = scene.world;
        this.draw = scene.draw;
    }

    /** Adds some items for some people, each item for each person. */
    static void flat(Scenario scene) {
        new GrantScenarios(scene).flat();
    }

    /** Adds separate items for each of some people. */
    static void nested(Scenario scene) {
        new GrantScenarios(scene).nested();
    }

    static void modify(Scenario scene) {
        new GrantScenarios(scene).modify();
    }

    /** Adds the largest numbers of entitlements and people, or one less. */
    static void full(Scenario scene) {
        new GrantScenarios(scene).full();
    }

    /** Adds some entitlements for each of some machines. */
    static void machines(Scenario scene) {
        new GrantScenarios(scene).machines(false);
    }

    static void modifyMachines(Scenario scene) {
        new GrantScenarios(scene).machines(true);
    }

    private void flat() {
        scene.anybodyCalls();
        List<IdentityId> recipients = draw.some(scene.mayAskFor(), 1, 3);
        start(recipients, draw.chance(50) ? null : "GRANT_ACCESS");
        ArrayNode items = scene.body.putArray(Scenario.ITEMS);
        for (int count = draw.between(1, MOST_ITEMS); count > 0; count--) {
            RequestableItem item = grantable(recipients, true);
            dated(demanded(scene.addItem(items, item), item, false), item);
        }
        metadata(scene.body);
    }

    private void full() {
        scene.administratorCalls();
        world.policy.entitlementsEnabled = true;
        while (world.people.size() < IDENTITIES) {
            world.user();
        }
        start(
                draw.some(world.people.stream().map(person -> person.getId()).toList(), IDENTITIES - 1, IDENTITIES),
                draw.chance(50) ? null : "GRANT_ACCESS");
        ArrayNode items = scene.body.putArray(Scenario.ITEMS);
        for (int count = draw.between(ENTITLEMENTS - 1, ENTITLEMENTS); count > 0; count--) {
            RequestableItem item = world.item(ItemType.ENTITLEMENT);
            demanded(scene.addItem(items, item), item, false);
        }
    }

    private void nested() {
        scene.anybodyCalls();
        if (draw.chance(50)) {
            scene.body.put("requestType", "GRANT_ACCESS");
        }
        ArrayNode entries = scene.body.putArray(Scenario.NESTED);
        for (IdentityId recipient : draw.some(scene.mayAskFor(), 1, 3)) {
            ObjectNode entry = entries.addObject().put("identityId", recipient.value());
            if (scene.apiVersion.offers(RequestFeature.IDENTITY_TYPE) && draw.chance(30)) {
                entry.put("identityType", "HUMAN");
            }
            ArrayNode items = entry.putArray(Scenario.ITEMS);
            for (int count = draw.between(1, MOST_ITEMS); count > 0; count--) {
                RequestableItem item = grantable(List.of(recipient), false);
                ObjectNode node = dated(demanded(scene.addItem(items, item), item, false), item);
                List<Account> accounts = world.accountsOf(recipient, item);
                if (accounts.size() > 1 || (accounts.size() == 1 && draw.chance(60))) {
                    select(node, draw.one(accounts));
                }
            }
            used.clear();
        }
        metadata(scene.body);
    }

    private void modify() {
        scene.anybodyCalls();
        List<IdentityId> recipients = draw.some(scene.mayAskFor(), 1, 2);
        start(recipients, "MODIFY_ACCESS");
        ArrayNode items = scene.body.putArray(Scenario.ITEMS);
        for (int count = draw.between(1, MOST_ITEMS); count > 0; count--) {
            RequestableItem item = world.item(type());
            recipients.forEach(recipient -> world.hold(recipient, item, null, null));
            ObjectNode node = demanded(scene.addItem(items, item), item, false);
            node.put("removeDate", scene.date(world.later()));
        }
    }

    private void machines(boolean modify) {
        world.policy.machinesEnabled = true;
        world.policy.entitlementsEnabled = true;
        world.licences.add(Licence.MACHINE_IDENTITY);
        List<MachineIdentity> machines = List.of(world.machine(draw.uuid()), world.machine(draw.uuid()));
        machines = draw.some(machines, 1, 2);
        scene.caller = machineCaller(machines);
        if (modify || draw.chance(50)) {
            scene.body.put("requestType", modify ? "MODIFY_ACCESS" : "GRANT_ACCESS");
        }
        ArrayNode entries = scene.body.putArray(Scenario.NESTED);
        for (MachineIdentity machine : machines) {
            ArrayNode items = entries.addObject()
                    .put("identityId", machine.getId().value())
                    .put("identityType", "MACHINE")
                    .putArray(Scenario.ITEMS);
            for (int count = draw.between(1, 2); count > 0; count--) {
                RequestableItem item = world.itemWithDemands(ItemType.ENTITLEMENT);
                ObjectNode node = dated(demanded(scene.addItem(items, item), item, true), item);
                select(node, world.account(machine.getId(), item));
                if (modify) {
                    world.hold(machine.getId(), item, null, null);
                    if (!node.has("startDate") && !node.has("removeDate")) {
                        node.put("removeDate", scene.date(soon(item)));
                    }
                }
            }
        }
    }

    private IdentityId machineCaller(List<MachineIdentity> machines) {
        if (world.policy.approvalsMustBeExternal || draw.chance(40)) {
            return world.administrator();
        }
        if (world.policy.anyoneForMachines) {
            return draw.one(world.people).getId();
        }
        return world.policy.ownerForMachine && machines.size() == 1
                ? draw.one(machines.get(0).getOwners())
                : world.administrator();
    }

    private void start(List<IdentityId> recipients, @Nullable String type) {
        ArrayNode identities = scene.body.putArray(Scenario.FLAT_IDENTITIES);
        recipients.forEach(recipient -> identities.add(recipient.value()));
        if (type != null) {
            scene.body.put("requestType", type);
        }
    }

    /** Chooses a type of item that can be requested. */
    private ItemType type() {
        ItemType type = draw.one(TYPES);
        return type == ItemType.ENTITLEMENT && !world.policy.entitlementsEnabled ? ItemType.ROLE : type;
    }

    /** Finds an item of the organisation that can be granted without a violation, or adds a new one. */
    private RequestableItem grantable(List<IdentityId> recipients, boolean oneAccountEach) {
        List<RequestableItem> all = world.items.stream()
                .filter(item -> world.maySee(scene.caller, item)
                        && (item.getType() != ItemType.ENTITLEMENT || world.policy.entitlementsEnabled)
                        && recipients.stream()
                                .allMatch(
                                        recipient -> world.held(recipient, item).isEmpty())
                        && (!oneAccountEach
                                || recipients.stream()
                                        .allMatch(recipient -> world.accountsOf(recipient, item)
                                                        .size()
                                                <= 1))
                        && !used.contains(item.getId()))
                .toList();
        RequestableItem item = all.isEmpty() || draw.chance(40) ? world.itemWithDemands(type()) : draw.one(all);
        used.add(item.getId());
        for (IdentityId recipient : recipients) {
            int accounts = world.accountsOf(recipient, item).size();
            for (int more = draw.below(oneAccountEach ? 2 : 3); more > accounts; more--) {
                world.account(recipient, item);
            }
        }
        return item;
    }

    /** Adds the required fields of an item except dates. */
    private ObjectNode demanded(ObjectNode node, RequestableItem item, boolean machine) {
        EntitlementAccessRequestConfig config = config(item);
        boolean byTenant = item.getType() == ItemType.ENTITLEMENT && world.policy.commentsRequired;
        if (byTenant || isTrue(config.getRequestCommentRequired()) || draw.chance(40)) {
            node.put("comment", draw.text());
        } else if (draw.chance(10)) {
            node.put("comment", draw.blank());
        }
        if (!machine && config.getFormDefinitionId() != null && scene.apiVersion.offers(RequestFeature.FORM_INSTANCE)) {
            node.put("formInstanceId", draw.uuid());
        }
        if (draw.chance(20)) {
            metadata(node);
        }
        return node;
    }

    /** Adds the required dates of an item, or any that it allows. */
    private ObjectNode dated(ObjectNode node, RequestableItem item) {
        boolean required = isTrue(config(item).getRequireEndDate());
        boolean atOnce = draw.chance(15);
        if (required || draw.chance(30)) {
            node.put("removeDate", scene.date(atOnce ? world.now.plusSeconds(1) : soon(item)));
        }
        if (!atOnce && draw.chance(20)) {
            node.put("startDate", scene.date(world.now.plusSeconds(draw.one(1, draw.between(1, 1800)))));
        }
        return node;
    }

    /** Chooses an end within the limit of the item that leaves room for an earlier start. */
    private Instant soon(RequestableItem item) {
        AccessDuration longest = config(item).getMaxPermittedAccessDuration();
        if (longest == null || !scene.apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            return world.later();
        }
        Instant latest = latest(world.now, longest);
        if (draw.chance(20)) {
            return latest;
        }
        long seconds = ChronoUnit.SECONDS.between(world.now, latest);
        return world.now.plusSeconds(draw.between(1801, (int) Math.min(seconds, Integer.MAX_VALUE / 2)));
    }

    /** Computes the latest end of access that starts at a moment. */
    static Instant latest(Instant start, AccessDuration longest) {
        int value = longest.getValue() == null ? 0 : longest.getValue();
        OffsetDateTime from = start.atOffset(ZoneOffset.UTC);
        if (longest.getTimeUnit() instanceof DurationUnit unit) {
            return switch (unit) {
                case HOURS -> from.plusHours(value).toInstant();
                case DAYS -> from.plusDays(value).toInstant();
                case WEEKS -> from.plusWeeks(value).toInstant();
                case MONTHS -> from.plusMonths(value).toInstant();
            };
        }
        return Instant.MAX;
    }

    static EntitlementAccessRequestConfig config(RequestableItem item) {
        EntitlementAccessRequestConfig config = item.getRequestConfig();
        return config == null ? EntitlementAccessRequestConfig.builder().build() : config;
    }

    /** Selects one account for an item, by one of its names or both. */
    static void select(RandomSource draw, ObjectNode item, Account account) {
        ObjectNode selected = item.putArray("accountSelection")
                .addObject()
                .put("sourceId", account.getSource())
                .putArray("accounts")
                .addObject();
        int names = draw.between(1, 3);
        if ((names & 1) != 0) {
            selected.put("accountUuid", account.getUuid());
        }
        if ((names & 2) != 0) {
            selected.put("nativeIdentity", account.getNativeIdentity());
        }
    }

    private void select(ObjectNode item, Account account) {
        select(draw, item, account);
    }

    private void metadata(ObjectNode around) {
        if (draw.chance(30)) {
            ObjectNode pairs = around.putObject("clientMetadata");
            for (int count = draw.between(1, 3); count > 0; count--) {
                pairs.put("k" + draw.below(100), draw.chance(20) ? "" : draw.text());
            }
        }
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return flag != null && flag;
    }
}
