package dev.latchkey.verification.law;

import static dev.latchkey.verification.law.Json.object;

import dev.latchkey.validation.document.BodyType;
import java.util.List;
import java.util.Map;

/** Bodies of every operation about which a rule needs facts. */
final class Bodies {
    private Bodies() {}

    static BodyType<?> type(Dice dice) {
        return dice.falls(75)
                ? BodyType.CREATE
                : dice.pick(List.of(
                        BodyType.CANCEL,
                        BodyType.BULK_CANCEL,
                        BodyType.BULK_APPROVE,
                        BodyType.CLOSE,
                        BodyType.REJECT,
                        BodyType.SET_CONFIG_1,
                        BodyType.SET_CONFIG_2,
                        BodyType.STATUS,
                        BodyType.ADMINISTRATION,
                        BodyType.PENDING_APPROVALS));
    }

    static Map<String, Object> body(BodyType<?> type, Dice dice) {
        return switch (type.getOperation()) {
            case CREATE -> Requests.any(dice);
            case CANCEL ->
                object(
                        "accountActivityId",
                        dice.unless(5, dice.pick(Names.REQUESTS)),
                        "comment",
                        dice.unless(10, "why"));
            case BULK_CANCEL -> object("accessRequestIds", dice.someOf(Names.REQUESTS), "comment", "why");
            case BULK_APPROVE -> object("approvalIds", List.of("approval-1"), "comment", "why");
            case CLOSE -> object("accessRequestIds", dice.someOf(Names.REQUESTS));
            case REJECT -> object("comment", dice.unless(60, "why"));
            case STATUS ->
                object(
                        "requested-for",
                        dice.unless(50, dice.pick(Names.PEOPLE)),
                        "requested-by",
                        dice.unless(50, dice.pick("me", "identity-1", "identity-2")),
                        "limit",
                        dice.pick(0, 250, 251));
            case PENDING_APPROVALS -> object("owner-id", dice.pick("me", "identity-1", "identity-2"));
            default -> object();
        };
    }
}
