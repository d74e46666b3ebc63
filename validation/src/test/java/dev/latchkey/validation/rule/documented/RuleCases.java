package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes down cases: {@code rule(…)}, then bodies that break it and bodies that just keep it. A body breaks nothing but
 * the rule, or what {@code implies} names.
 */
final class RuleCases {
    private final List<RuleCase> cases = new ArrayList<>();
    private final List<Implied> implied = new ArrayList<>();
    private String rule = "";
    private BodyType<?> type = BodyType.CREATE;
    private Set<ApiEdition> editions = Set.of();
    private UnaryOperator<Facts> given = UnaryOperator.identity();

    /** Starts a rule, in the editions where the documents have it, for create requests. */
    RuleCases rule(String id) {
        rule = id;
        type = BodyType.CREATE;
        editions = DocumentedRules.get(id).editions();
        implied.clear();
        given = UnaryOperator.identity();
        return this;
    }

    /** The bodies that follow are of this type. */
    RuleCases of(BodyType<?> bodyType) {
        type = bodyType;
        return this;
    }

    /** The bodies that follow, up to the next rule, are for these editions; nothing is implied any more. */
    RuleCases in(ApiEdition first, ApiEdition... others) {
        return in(EnumSet.of(first, others));
    }

    /** Like {@link #in}, for the rule's editions without this one. */
    RuleCases notIn(ApiEdition edition) {
        EnumSet<ApiEdition> rest = EnumSet.copyOf(DocumentedRules.get(rule).editions());
        rest.remove(edition);
        return in(rest);
    }

    /** Back to all editions of the rule; nothing is implied any more. */
    RuleCases everywhere() {
        return in(DocumentedRules.get(rule).editions());
    }

    private RuleCases in(Set<ApiEdition> chosen) {
        editions = chosen;
        implied.clear();
        return this;
    }

    /** In each of the bodies that follow, this is found too, before or after what the rule finds. */
    RuleCases implies(ApiEdition edition, String finding) {
        implied.add(new Implied(EnumSet.of(edition), finding));
        return this;
    }

    RuleCases implies(String finding) {
        implied.add(new Implied(editions, finding));
        return this;
    }

    /** For the bodies that follow, up to the next rule, these facts differ from those that are against nothing. */
    RuleCases given(UnaryOperator<Facts.Builder> change) {
        given = facts -> change.apply(facts.toBuilder()).build();
        return this;
    }

    /** A body of which the rule cannot tell without facts that are not given; the message names them. */
    RuleCases cannotTell(String body, String pointer, String message) {
        return breaksAs("undetermined", body, pointer, message);
    }

    RuleCases breaks(String body, String pointer, String message) {
        return breaksAs(DocumentedRules.get(rule).level(), body, pointer, message);
    }

    /** With a level that differs from the rule's. */
    RuleCases breaksAs(String level, String body, String pointer, String message) {
        return breaks(level, body, StandardCharsets.UTF_8, pointer, message);
    }

    /** With the bytes of another charset than UTF-8. */
    RuleCases breaks(String body, Charset charset, String pointer, String message) {
        return breaks(DocumentedRules.get(rule).level(), body, charset, pointer, message);
    }

    private RuleCases breaks(String level, String body, Charset charset, String pointer, String message) {
        for (ApiEdition edition : editions) {
            Set<String> findings = new LinkedHashSet<>();
            findings.add((level + " " + rule + " " + pointer).strip());
            findings.addAll(implied(edition));
            cases.add(new RuleCase(rule, true, edition, type, body, charset, given, List.copyOf(findings), message));
        }
        return this;
    }

    /** A nearest legal neighbour. */
    RuleCases keeps(String body) {
        for (ApiEdition edition : editions) {
            cases.add(new RuleCase(
                    rule, false, edition, type, body, StandardCharsets.UTF_8, given, implied(edition), ""));
        }
        return this;
    }

    private List<String> implied(ApiEdition edition) {
        return implied.stream()
                .filter(other -> other.editions().contains(edition))
                .map(Implied::finding)
                .toList();
    }

    List<RuleCase> toList() {
        return List.copyOf(cases);
    }

    private record Implied(Set<ApiEdition> editions, String finding) {}
}
