package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All documented rules, and our own rules of common sense. */
public final class Rules {
    private static final List<Rule> ALL = Stream.of(
                    DocumentRules.ALL,
                    ShapeRules.ALL,
                    FieldRules.ALL,
                    RepeatRules.ALL,
                    IdRules.ALL,
                    LimitRules.ALL,
                    DateRules.ALL,
                    ItemConfigRules.ALL,
                    GrantRules.ALL,
                    AccountRules.ALL,
                    AuthorityRules.ALL,
                    DirectoryRules.ALL,
                    AssignmentRules.ALL,
                    RevokeRules.ALL,
                    MachineRules.ALL,
                    ActionRules.ALL,
                    ApprovalRules.ALL,
                    ActionAuthorityRules.ALL,
                    ConfigRules.ALL,
                    QueryRules.ALL,
                    ApiVersionRules.ALL,
                    SettingsRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Rule> BY_ID = ALL.stream()
            .collect(Collectors.toMap(Rule::getId, Function.identity(), Rules::refuseSameId, LinkedHashMap::new));

    private Rules() {}

    /** {@return all rules, those about the same matter next to each other} */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * The rules that hold in an API version.
     *
     * @param apiVersion any API version
     * @return its rules, in the order of {@link #all()}
     */
    public static List<Rule> of(ApiVersion apiVersion) {
        return ALL.stream()
                .filter(rule -> rule.getApiVersions().contains(apiVersion))
                .toList();
    }

    /**
     * The rule with an id.
     *
     * @param id for example {@code revoke-comment}
     * @return the rule, or empty if there is none with this id
     */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Rule refuseSameId(Rule one, Rule other) {
        throw new IllegalStateException("two rules have the id " + one);
    }
}
