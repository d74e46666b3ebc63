package dev.latchkey.testkit.generate;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
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

/** The table of the rules that generated cases break: where, and what cannot but be broken with them. */
public final class NearValid {
    private static final Map<String, String> NOT_BROKEN =
            Map.of("suppression-expired", "it is about settings, not about a body or facts");

    private static final Map<String, List<Break>> BY_RULE = Stream.of(
                    DocumentBreaks.ALL_BREAKS,
                    ShapeBreaks.ALL,
                    FieldBreaks.ALL,
                    GrantBreaks.ALL,
                    AccountBreaks.ALL,
                    AuthorityBreaks.ALL,
                    HoldingBreaks.ALL,
                    RevokeBreaks.ALL,
                    MachineBreaks.ALL,
                    ActionBreaks.ALL,
                    ConfigBreaks.ALL,
                    QueryBreaks.ALL)
            .flatMap(Collection::stream)
            .collect(Collectors.groupingBy(Break::rule, LinkedHashMap::new, Collectors.toList()));

    private NearValid() {}

    /** {@return the ids of the rules that generated cases break, in the order of the documents} */
    public static Set<String> rules() {
        return Collections.unmodifiableSet(BY_RULE.keySet());
    }

    /** {@return the rules that no body and no fact can break, each with the reason} */
    public static Map<String, String> notBroken() {
        return NOT_BROKEN;
    }

    /**
     * Where a rule can be broken.
     *
     * @param rule the id of a rule
     * @return the editions; an edition that has everything cannot break the rule that it must, for example
     * @throws IllegalArgumentException if no generator breaks the rule
     */
    public static Set<ApiEdition> editions(String rule) {
        require(rule);
        Set<ApiEdition> editions = EnumSet.noneOf(ApiEdition.class);
        for (ApiEdition edition : ApiEdition.values()) {
            if (!of(rule, edition).isEmpty()) {
                editions.add(edition);
            }
        }
        return Collections.unmodifiableSet(editions);
    }

    /**
     * By which operations a rule can be broken.
     *
     * @param rule the id of a rule
     * @param edition the edition in which it is to be broken
     * @return the operations
     * @throws IllegalArgumentException if no generator breaks the rule
     */
    public static Set<Operation> operations(String rule, ApiEdition edition) {
        require(rule);
        Set<Operation> operations = EnumSet.noneOf(Operation.class);
        of(rule, edition).forEach(way -> operations.add(way.base().getOperation()));
        return Collections.unmodifiableSet(operations);
    }

    /**
     * What may be found together with a rule, because it cannot be broken alone.
     *
     * @param rule the id of a rule
     * @param edition the edition in which it is to be broken
     * @return the ids of the other rules; {@link GeneratedCase#getExpectedRules} says what is found in one case
     * @throws IllegalArgumentException if no generator breaks the rule
     */
    public static Set<String> implied(String rule, ApiEdition edition) {
        require(rule);
        Set<String> implied = new LinkedHashSet<>();
        of(rule, edition).forEach(way -> implied.addAll(way.found(edition)));
        implied.remove(rule);
        return Collections.unmodifiableSet(implied);
    }

    static List<Break> of(String rule, ApiEdition edition) {
        return BY_RULE.getOrDefault(rule, List.of()).stream()
                .filter(way -> way.isIn(edition))
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
