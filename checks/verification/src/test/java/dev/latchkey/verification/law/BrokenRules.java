package dev.latchkey.verification.law;

import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.undetermined;
import static dev.latchkey.validation.rule.Answer.violated;

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
    static final Rule SUSPICIOUS = rule(
            "acme-suspicious",
            Fact.NOW,
            (request, terms, facts) -> facts.getNow() == null ? violated("", "it may be too late") : satisfied());

    /** Takes what it does not know for allowed. */
    static final Rule TRUSTING = rule("acme-trusting", Fact.REQUESTER, (request, terms, facts) -> {
        Requester requester = facts.getRequester();
        return requester != null && requester.getId().equals(PERSON) ? violated("", "not this one") : satisfied();
    });

    /** Cannot tell, whatever it is told. */
    static final Rule STUBBORN = rule("acme-stubborn", Fact.NOW, (request, terms, facts) -> undetermined("", Fact.NOW));

    /** Names another fact than the one that it waits for. */
    static final Rule MISLEADING = rule(
            "acme-misleading",
            Fact.LICENCES,
            (request, terms, facts) -> facts.getLicences() == null ? undetermined("", Fact.NOW) : satisfied());

    /** Looks at the first assignment only. */
    static final Rule HASTY = rule("acme-hasty", Fact.ASSIGNMENTS, (request, terms, facts) -> {
        List<Assignment> held = facts.assignmentsOf(PERSON);
        if (held == null) {
            return undetermined("", Fact.ASSIGNMENTS);
        }
        return held.isEmpty() ? satisfied() : violated("", "has " + held.get(0).getId());
    });

    /** Counts what is said, not what there is. */
    static final Rule COUNTING = rule("acme-counting", Fact.ASSIGNMENTS, (request, terms, facts) -> {
        List<Assignment> held = facts.assignmentsOf(PERSON);
        if (held == null) {
            return undetermined("", Fact.ASSIGNMENTS);
        }
        return held.size() < 4 ? satisfied() : violated("", "has too much");
    });

    /** Asks for what no rule of level error waits for. */
    static final Rule CURIOUS = rule("acme-curious", Fact.LICENCES, (request, terms, facts) -> {
        facts.getLicences();
        return satisfied();
    });

    private BrokenRules() {}

    /** Says something else each time. */
    static Rule fickle() {
        AtomicInteger count = new AtomicInteger();
        return Rule.info("acme-fickle")
                .reason("It is never the same.")
                .hint("Ask once.")
                .request((request, terms, facts) -> violated("", "this is number " + count.incrementAndGet()))
                .build();
    }

    /** Changes what it looks at. */
    static Rule meddling() {
        return Rule.info("acme-meddling")
                .reason("It puts things right by itself.")
                .hint("Do not let it.")
                .request((request, terms, facts) -> {
                    request.getUnknownFields().values().forEach(value -> ((ObjectNode) value).put("seen", true));
                    return satisfied();
                })
                .build();
    }

    private static Rule rule(String id, Fact needed, Check.OfRequest check) {
        return Rule.error(id)
                .needs(needed)
                .reason("It breaks a law.")
                .hint("Mend the rule.")
                .request(check)
                .build();
    }
}
