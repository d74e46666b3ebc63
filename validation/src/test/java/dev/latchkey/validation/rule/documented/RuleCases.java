package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.version.ApiVersion;
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
    private Set<ApiVersion> apiVersions = Set.of();
    private UnaryOperator<Facts> given = UnaryOperator.identity();

    /** Starts a rule, in the API versions where the documents have it, for create requests. */
    RuleCases rule(String id) {
        rule = id;
        type = BodyType.CREATE;
        apiVersions = DocumentedRules.get(id).apiVersions();
        implied.clear();
        given = UnaryOperator.identity();
        return this;
    }

    /** The bodies that follow are of this type. */
    RuleCases of(BodyType<?> bodyType) {
        type = bodyType;
        return this;
    }

    /** The bodies that follow, up to the next rule, are for these API versions; nothing is implied any more. */
    RuleCases in(ApiVersion first, ApiVersion... others) {
        return in(EnumSet.of(first, others));
    }

    /** Like {@link #in}, for the rule's API versions without this one. */
    RuleCases notIn(ApiVersion apiVersion) {
        EnumSet<ApiVersion> rest = EnumSet.copyOf(DocumentedRules.get(rule).apiVersions());
        rest.remove(apiVersion);
        return in(rest);
    }

    /** Back to all API versions of the rule; nothing is implied any more. */
    RuleCases everywhere() {
        return in(DocumentedRules.get(rule).apiVersions());
    }

    private RuleCases in(Set<ApiVersion> chosen) {
        apiVersions = chosen;
        implied.clear();
        return this;
    }

    /** In each of the bodies that follow, this is found too, before or after what the rule finds. */
    RuleCases implies(ApiVersion apiVersion, String finding) {
        implied.add(new Implied(EnumSet.of(apiVersion), finding));
        return this;
    }

    RuleCases implies(String finding) {
        implied.add(new Implied(apiVersions, finding));
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
        for (ApiVersion apiVersion : apiVersions) {
            Set<String> findings = new LinkedHashSet<>();
            findings.add((level + " " + rule + " " + pointer).strip());
            findings.addAll(implied(apiVersion));
            cases.add(new RuleCase(rule, true, apiVersion, type, body, charset, given, List.copyOf(findings), message));
        }
        return this;
    }

    /** A nearest legal neighbour. */
    RuleCases keeps(String body) {
        for (ApiVersion apiVersion : apiVersions) {
            cases.add(new RuleCase(
                    rule, false, apiVersion, type, body, StandardCharsets.UTF_8, given, implied(apiVersion), ""));
        }
        return this;
    }

    private List<String> implied(ApiVersion apiVersion) {
        return implied.stream()
                .filter(other -> other.apiVersions().contains(apiVersion))
                .map(Implied::finding)
                .toList();
    }

    List<RuleCase> toList() {
        return List.copyOf(cases);
    }

    private record Implied(Set<ApiVersion> apiVersions, String finding) {}
}
