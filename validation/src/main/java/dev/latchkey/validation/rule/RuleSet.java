package dev.latchkey.validation.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules that apply to one kind of request, by the part of the body that they look at. */
final class RuleSet {
    final Asked<Check.OfRequest>[] request;
    final Asked<Check.OfIdentity>[] identity;
    final Asked<Check.OfItem>[] item;
    final Asked<Check.OfRecipient>[] recipient;
    final Asked<Check.OfTarget>[] target;
    final Asked<Check.OfBody<?>>[] body;
    final Asked<Check.OfHeaders>[] headers;

    private RuleSet(List<Rule> rules) {
        request = asked(rules, Check.OfRequest.class);
        identity = asked(rules, Check.OfIdentity.class);
        item = asked(rules, Check.OfItem.class);
        recipient = asked(rules, Check.OfRecipient.class);
        target = asked(rules, Check.OfTarget.class);
        body = asked(rules, Check.OfBody.class);
        headers = asked(rules, Check.OfHeaders.class);
    }

    /** One set for each kind of request. */
    static Map<RequestKind, RuleSet> byKind(List<Rule> rules) {
        Map<RequestKind, RuleSet> sets = new EnumMap<>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            sets.put(
                    kind,
                    new RuleSet(rules.stream()
                            .filter(rule -> rule.getKinds().contains(kind))
                            .toList()));
        }
        return sets;
    }

    /** Arrays rather than lists: walking them costs no iterator. */
    @SuppressWarnings("unchecked") // an array of a generic record cannot be made otherwise
    private static <C extends Check> Asked<C>[] asked(List<Rule> rules, Class<? super C> part) {
        return rules.stream()
                .flatMap(rule ->
                        rule.getChecks().stream().filter(part::isInstance).map(check -> new Asked<>(rule, (C) check)))
                .toArray(Asked[]::new);
    }

    /** A rule and what it checks of one part. */
    record Asked<C>(Rule rule, C check) {}
}
