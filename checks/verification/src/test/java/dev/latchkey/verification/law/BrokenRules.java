package dev.latchkey.verification.law;

import dev.latchkey.model.IdentityId;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Rules that each break a law on purpose. */
final class BrokenRules {
    private static final IdentityId PERSON = IdentityId.of("identity-1");

    /** Takes what it does not know for a violation. */
    static final Rule SUSPICIOUS = rule("acme-suspicious", Fact.NOW, (request, context) -> {
        if (context.get(Fact.NOW) == null) {
            context.violated("", "it may be too late");
        }
    });

    /** Takes what it does not know for allowed. */
    static final Rule TRUSTING = rule("acme-trusting", Fact.REQUESTER, (request, context) -> {
        Requester requester = context.get(Fact.REQUESTER);
        if (requester != null && requester.getId().equals(PERSON)) {
            context.violated("", "not this one");
        }
    });

    /** Cannot tell, whatever it is told. */
    static final Rule STUBBORN = rule("acme-stubborn", Fact.NOW, (request, context) -> context.undetermined(Fact.NOW));

    /** Names another fact than the one that it waits for. */
    static final Rule MISLEADING = rule("acme-misleading", Fact.LICENCES, (request, context) -> {
        if (context.get(Fact.LICENCES) == null) {
            context.undetermined(Fact.NOW);
        }
    });

    /** Looks at the first assignment only. */
    static final Rule HASTY = rule("acme-hasty", Fact.ASSIGNMENTS, (request, context) -> {
        List<Assignment> held = context.get(Fact.ASSIGNMENTS, PERSON);
        if (held == null) {
            context.undetermined(Fact.ASSIGNMENTS);
        } else if (!held.isEmpty()) {
            context.violated("", "has " + held.get(0).getId());
        }
    });

    /** Counts what is said, not what there is. */
    static final Rule COUNTING = rule("acme-counting", Fact.ASSIGNMENTS, (request, context) -> {
        List<Assignment> held = context.get(Fact.ASSIGNMENTS, PERSON);
        if (held == null) {
            context.undetermined(Fact.ASSIGNMENTS);
        } else if (held.size() >= 4) {
            context.violated("", "has too much");
        }
    });

    /** Asks for what no rule of level error waits for. */
    static final Rule CURIOUS = rule("acme-curious", Fact.LICENCES, (request, context) -> context.get(Fact.LICENCES));

    private BrokenRules() {}

    /** Says something else each time. */
    static Rule fickle() {
        AtomicInteger count = new AtomicInteger();
        return Rule.info("acme-fickle")
                .reason("It is never the same.")
                .hint("Ask once.")
                .request((request, context) -> context.violated("", "this is number " + count.incrementAndGet()))
                .build();
    }

    /** Cannot tell every other time. */
    static Rule moody() {
        AtomicInteger count = new AtomicInteger();
        return Rule.info("acme-moody")
                .needs(Fact.NOW)
                .reason("It is never sure.")
                .hint("Ask twice.")
                .request((request, context) -> {
                    if (count.incrementAndGet() % 2 == 1) {
                        context.undetermined(Fact.NOW);
                    }
                })
                .build();
    }

    /** Changes what it looks at. */
    static Rule meddling() {
        return Rule.info("acme-meddling")
                .reason("It puts things right by itself.")
                .hint("Do not let it.")
                .request((request, context) -> {
                    request.getUnknownFields().values().forEach(value -> ((ObjectNode) value).put("seen", true));
                })
                .build();
    }

    private static Rule rule(String id, Fact<?> needed, Check.OfRequest check) {
        return Rule.error(id)
                .needs(needed)
                .reason("It breaks a law.")
                .hint("Mend the rule.")
                .request(check)
                .build();
    }
}
