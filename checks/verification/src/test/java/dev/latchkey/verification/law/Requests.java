package dev.latchkey.verification.law;

import static dev.latchkey.verification.law.Json.object;

import java.util.List;
import java.util.Map;

/** Create requests of every kind and shape, some of them wrong. */
final class Requests {
    private final Dice dice;
    private final String kind;

    private Requests(Dice dice, String kind) {
        this.dice = dice;
        this.kind = kind;
    }

    static Map<String, Object> any(Dice dice) {
        String kind = dice.pick("GRANT_ACCESS", "GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS");
        Requests requests = new Requests(dice, kind);
        boolean flat = kind.equals("REVOKE_ACCESS") ? dice.falls(80) : dice.falls(60);
        Map<String, Object> request =
                flat ? requests.flat() : requests.nested(dice.falls(50) ? Names.MACHINES : Names.PEOPLE);
        if (dice.falls(5)) {
            request.put("note", object("from", "elsewhere"));
        }
        return request;
    }

    private Map<String, Object> flat() {
        List<String> people = dice.falls(80) ? List.of(dice.pick(Names.PEOPLE)) : dice.someOf(Names.PEOPLE);
        return object(
                "requestedFor",
                people,
                "requestType",
                kind,
                "requestedItems",
                dice.some(1, 2, i -> item(false, false)));
    }

    private Map<String, Object> nested(List<String> identities) {
        boolean machines = identities.equals(Names.MACHINES);
        return object(
                "requestType",
                kind,
                "requestedForWithRequestedItems",
                dice.some(
                        1,
                        2,
                        i -> object(
                                "identityId",
                                identities.get(i),
                                "identityType",
                                machines ? "MACHINE" : null,
                                "requestedItems",
                                dice.some(1, 2, j -> item(true, machines)))));
    }

    private Map<String, Object> item(boolean nested, boolean machine) {
        String id = machine ? "entitlement-1" : dice.pick(Names.ITEMS);
        boolean revoke = kind.equals("REVOKE_ACCESS");
        return object(
                "type",
                Names.typeOf(id),
                "id",
                id,
                "comment",
                dice.unless(revoke ? 10 : 60, "why"),
                "startDate",
                revoke ? null : dice.unless(70, dice.pick(Names.DATES)),
                "removeDate",
                dice.unless(50, dice.pick(Names.DATES)),
                "assignmentId",
                revoke ? dice.unless(70, dice.pick("assignment-0", "assignment-1")) : null,
                "accountSelection",
                nested && (machine || dice.falls(60)) ? List.of(selection()) : null,
                "nativeIdentity",
                revoke ? dice.unless(70, dice.pick("account-0", "account-1")) : null,
                "formInstanceId",
                dice.unless(90, "form-instance-1"));
    }

    private Map<String, Object> selection() {
        return object(
                "sourceId",
                dice.pick(Names.SOURCES),
                "accounts",
                List.of(object("nativeIdentity", dice.pick("account-0", "account-1", "account-2"))));
    }
}
