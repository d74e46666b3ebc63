package dev.latchkey.validation.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that apply to one kind of request, by the part of the body that they look at. */
final class RuleSet {
    final Asked<Check.OfRequest>[] request;
    final Asked<Check.OfIdentity>[] identity;
    final Asked<Check.OfItem>[] item;
    final Asked<Check.OfRecipient>[] recipient;
    final Asked<Check.OfTarget>[] target;
    final Asked<Check.OfBody<?>>[] body;

    private RuleSet(List<Rule> rules) {
        request = asked(rules, Rule::requestCheck);
        identity = asked(rules, Rule::identityCheck);
        item = asked(rules, Rule::itemCheck);
        recipient = asked(rules, Rule::recipientCheck);
        target = asked(rules, Rule::targetCheck);
        body = asked(rules, Rule::bodyCheck);
    }

    /** One set for each kind of request. */
    static Map<RequestKind, RuleSet> byKind(List<Rule> rules) {
        Map<RequestKind, RuleSet> sets = new EnumMap<>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            sets.put(
                    kind,
                    new RuleSet(
                            rules.stream().filter(rule -> rule.looksAt(kind)).toList()));
        }
        return sets;
    }

    /** Arrays rather than lists: walking them costs no iterator. */
    @SuppressWarnings("unchecked") // an array of a generic record cannot be made otherwise
    private static <C> Asked<C>[] asked(List<Rule> rules, Function<Rule, @Nullable C> part) {
        return rules.stream()
                .flatMap(rule -> Stream.ofNullable(part.apply(rule)).map(check -> new Asked<>(rule, check)))
                .toArray(Asked[]::new);
    }

    /** A rule and what it checks of one part. */
    record Asked<C>(Rule rule, C check) {}
}
