package dev.latchkey.verification.law;

import static dev.latchkey.verification.law.Json.object;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.RequestFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes up how everything is that a rule can ask about. */
final class Worlds {
    private Worlds() {}

    /** Complete facts: whatever is asked about the names of {@link Names} has an answer. */
    static World any(Dice dice, ApiVersion apiVersion) {
        Map<String, Object> facts = object(
                "now",
                Names.NOW,
                "requester",
                object(
                        "id",
                        dice.pick("identity-1", "identity-2", "identity-3", "identity-9"),
                        "authority",
                        dice.pick("USER", "USER", "USER", "ORG_ADMIN", "API"),
                        "rights",
                        dice.someOf(List.of(
                                "idn:access-request-administration:write", "idn:access-request-administration:read"))),
                "managerOf",
                dice.someOf(Names.PEOPLE),
                apiVersion.offers(RequestFeature.IDENTITY_TYPE) ? "configV2" : "config",
                config(dice, apiVersion),
                "requestable",
                dice.falls(70) ? Names.ITEMS : dice.someOf(Names.ITEMS),
                "licences",
                dice.falls(80) ? List.of("MACHINE_IDENTITY") : List.of(),
                "commentRequiredWhenRejected",
                dice.falls(50));
        facts.put("assignments", each(everybody(), identity -> dice.some(0, 4, i -> assignment(dice, i))));
        facts.put("pending", pending(dice));
        facts.put(
                "accounts",
                each(everybody(), identity -> each(Names.ITEMS, item -> dice.some(0, 3, i -> account(dice, i)))));
        facts.put("itemConfig", each(Names.ITEMS, item -> itemConfig(dice)));
        facts.put("items", each(Names.ITEMS, item -> directoryItem(dice, item, facts)));
        facts.put("identities", each(everybody(), identity -> object()));
        facts.put("ownersOf", each(Names.MACHINES, machine -> dice.someOf(Names.PEOPLE)));
        return new World(LatchkeyJson.mapper().valueToTree(facts));
    }

    private static List<String> everybody() {
        return Stream.concat(Names.PEOPLE.stream(), Names.MACHINES.stream()).toList();
    }

    private static Map<String, Object> config(Dice dice, ApiVersion apiVersion) {
        Map<String, Object> onBehalfOf = object(
                "allowRequestOnBehalfOfAnyoneByAnyone",
                dice.falls(30),
                "allowRequestOnBehalfOfEmployeeByManager",
                dice.falls(60));
        Map<String, Object> config =
                object("approvalsMustBeExternal", dice.falls(20), "requestOnBehalfOfConfig", onBehalfOf);
        if (apiVersion.offers(RequestFeature.IDENTITY_TYPE)) {
            config.put("machineIdentityAccessRequestEnabled", dice.falls(80));
            onBehalfOf.put("allowRequestOnBehalfOfForMachineIdentity", dice.falls(30));
            onBehalfOf.put("allowRequestForMachineByOwner", dice.falls(60));
            config.put(
                    "entitlementRequestConfig",
                    object("accessRequestConfig", object("requestCommentRequired", dice.falls(50))));
        } else {
            config.put(
                    "entitlementRequestConfig",
                    object(
                            "allowEntitlementRequest",
                            dice.falls(60),
                            "requestCommentsRequired",
                            dice.unless(50, dice.falls(50))));
        }
        return config;
    }

    /** An assignment that can be told from others. */
    private static Map<String, Object> assignment(Dice dice, int number) {
        String item = dice.pick(Names.ITEMS);
        return object(
                "type",
                Names.typeOf(item),
                "id",
                item,
                "startDate",
                dice.unless(60, dice.pick(Names.DATES)),
                "removeDate",
                dice.unless(50, dice.pick(Names.DATES)),
                "sourceId",
                dice.pick(Names.SOURCES),
                "nativeIdentity",
                "account-" + number,
                "assignmentId",
                "assignment-" + number,
                "grantedBy",
                dice.pick("REQUEST", "REQUEST", "ROLE_MEMBERSHIP", "BIRTHRIGHT"),
                "revocable",
                dice.falls(70));
    }

    /** Open requests; each request is open for one identity. */
    private static Map<String, Object> pending(Dice dice) {
        Map<String, Object> pending = each(everybody(), identity -> List.of());
        pending.put("identity-1", List.of(open(dice, "request-1")));
        pending.put("identity-2", List.of(open(dice, "request-2"), open(dice, "request-3")));
        return pending;
    }

    private static Map<String, Object> open(Dice dice, String request) {
        String item = dice.pick(Names.ITEMS);
        return object(
                "accessRequestId",
                request,
                "type",
                Names.typeOf(item),
                "id",
                item,
                "requester",
                dice.pick(Names.PEOPLE),
                "cancelable",
                dice.falls(60));
    }

    private static Map<String, Object> account(Dice dice, int number) {
        return object("sourceId", dice.pick(Names.SOURCES), "nativeIdentity", "account-" + number);
    }

    private static Map<String, Object> itemConfig(Dice dice) {
        return object(
                "requestCommentRequired",
                dice.unless(40, dice.falls(50)),
                "requireEndDate",
                dice.falls(30),
                "maxPermittedAccessDuration",
                dice.unless(50, object("value", 30, "timeUnit", "DAYS")),
                "formDefinitionId",
                dice.unless(60, "form-1"));
    }

    /** The entry of an item, which is there if it can be requested, and if somebody has it. */
    private static Map<String, Object> directoryItem(Dice dice, String item, Map<String, Object> facts) {
        boolean requestable = ((List<?>) Objects.requireNonNull(facts.get("requestable"))).contains(item);
        boolean held = String.valueOf(facts.get("assignments")).contains("id=" + item + ",");
        if (!requestable && !held && dice.falls(50)) {
            return object("found", false);
        }
        return object(
                "type",
                Names.typeOf(item),
                "enabled",
                requestable || held || dice.falls(50),
                "requestable",
                requestable || held || dice.falls(50));
    }

    private static Map<String, Object> each(List<String> names, Function<String, Object> value) {
        return names.stream().collect(Collectors.toMap(name -> name, value, (one, other) -> one, LinkedHashMap::new));
    }
}
