package dev.latchkey.validation;

import dev.latchkey.validation.rule.RequestKind;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the rules to ask, by the kind and the traits of a request. Each choice is made when it is first needed, and
 * kept. Thread-safe.
 */
final class RuleSelection {
    private final List<Rule> rules;
    private final RuleSet others;
    private final Map<RequestKind, AtomicReferenceArray<@Nullable RuleSet>> chosen = new ConcurrentHashMap<>();

    RuleSelection(List<Rule> rules) {
        this.rules = rules;
        this.others = RuleSet.of(rules, RequestKind.UNKNOWN, Traits.COMBINATIONS - 1);
    }

    /** The rules to ask about a request. */
    RuleSet of(RequestKind kind, int traits) {
        AtomicReferenceArray<@Nullable RuleSet> ofKind = chosen.get(kind);
        if (ofKind == null) {
            ofKind = chosen.computeIfAbsent(kind, absent -> new AtomicReferenceArray<>(Traits.COMBINATIONS));
        }
        RuleSet known = ofKind.get(traits);
        if (known == null) {
            known = RuleSet.of(rules, kind, traits);
            ofKind.set(traits, known);
        }
        return known;
    }

    /** The rules to ask about anything else. */
    RuleSet ofOtherBodies() {
        return others;
    }
}
