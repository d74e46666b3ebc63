package dev.latchkey.testkit.generate;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that generated cases break, with their API versions, operations and implied rules. */
public final class NearValid {
    private static final Map<String, String> NOT_BROKEN =
            Map.of("suppression-expired", "it is about settings, not about a body or facts");

    private static final Map<String, List<Mutation>> BY_RULE = Stream.of(
                    DocumentMutations.ALL_BREAKS,
                    ShapeMutations.ALL,
                    FieldMutations.ALL,
                    GrantMutations.ALL,
                    AccountMutations.ALL,
                    AuthorityMutations.ALL,
                    DirectoryMutations.ALL,
                    HoldingMutations.ALL,
                    RevokeMutations.ALL,
                    MachineMutations.ALL,
                    ActionMutations.ALL,
                    ConfigMutations.ALL,
                    QueryMutations.ALL)
            .flatMap(Collection::stream)
            .collect(Collectors.groupingBy(Mutation::rule, LinkedHashMap::new, Collectors.toList()));

    private NearValid() {}

    /** {@return the ids of the rules that generated cases break, in the order of the documents} */
    public static Set<String> rules() {
        return Collections.unmodifiableSet(BY_RULE.keySet());
    }

    /** {@return the rules that no generated case can break, each with the reason} */
    public static Map<String, String> notBroken() {
        return NOT_BROKEN;
    }

    /**
     * Returns the API versions in which a rule can be broken.
     *
     * @param rule the id of a rule
     * @return the API versions; for example, a rule about missing features cannot be broken in an API version that has
     *     all of them
     * @throws IllegalArgumentException if no generator breaks the rule
     */
    public static Set<ApiVersion> apiVersions(String rule) {
        require(rule);
        Set<ApiVersion> apiVersions = EnumSet.noneOf(ApiVersion.class);
        for (ApiVersion apiVersion : ApiVersion.values()) {
            if (!of(rule, apiVersion).isEmpty()) {
                apiVersions.add(apiVersion);
            }
        }
        return Collections.unmodifiableSet(apiVersions);
    }

    /**
     * Returns the operations that can break a rule.
     *
     * @param rule the id of a rule
     * @param apiVersion the API version
     * @return the operations
     * @throws IllegalArgumentException if no generator breaks the rule
     */
    public static Set<Operation> operations(String rule, ApiVersion apiVersion) {
        require(rule);
        Set<Operation> operations = EnumSet.noneOf(Operation.class);
        of(rule, apiVersion).forEach(way -> operations.add(way.base().getOperation()));
        return Collections.unmodifiableSet(operations);
    }

    /**
     * Returns the rules that can be reported together with a rule, because it cannot be broken alone.
     *
     * @param rule the id of a rule
     * @param apiVersion the API version
     * @return the ids of the other rules; {@link GeneratedCase#getExpectedRules} returns the rules for one case
     * @throws IllegalArgumentException if no generator breaks the rule
     */
    public static Set<String> implied(String rule, ApiVersion apiVersion) {
        require(rule);
        Set<String> implied = new LinkedHashSet<>();
        of(rule, apiVersion).forEach(way -> implied.addAll(way.found(apiVersion)));
        implied.remove(rule);
        return Collections.unmodifiableSet(implied);
    }

    static List<Mutation> of(String rule, ApiVersion apiVersion) {
        return BY_RULE.getOrDefault(rule, List.of()).stream()
                .filter(way -> way.isIn(apiVersion))
                .toList();
    }

    static void require(String rule) {
        if (NOT_BROKEN.containsKey(rule)) {
            throw new IllegalArgumentException("no case breaks the rule " + rule + ": " + NOT_BROKEN.get(rule));
        }
        if (!BY_RULE.containsKey(rule)) {
            throw new IllegalArgumentException("there is no rule \"" + rule + "\"");
        }
    }
}
