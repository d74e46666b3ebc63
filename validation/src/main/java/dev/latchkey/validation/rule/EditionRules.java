package dev.latchkey.validation.rule;

import static dev.latchkey.validation.rule.Answer.SATISFIED;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from the edition alone. */
final class EditionRules {
    /** Looked up once, so that a check need not. */
    private static final Map<Operation, Set<ApiEdition>> OFFERED = new EnumMap<>(
            Stream.of(Operation.values()).collect(Collectors.toMap(Function.identity(), Operation::getEditions)));

    private static final Rule OPERATION_IN_EDITION = error("operation-in-edition")
            .on(Operation.CREATE, Operation.values())
            .source(API_DESCRIPTION, "paths")
            .reason("The edition offers the operation.")
            .hint("Use an edition that offers the operation.")
            .request((request, terms, facts) -> offered(terms))
            .body((body, terms, facts) -> offered(terms))
            .build();

    static final List<Rule> ALL = List.of(OPERATION_IN_EDITION);

    private EditionRules() {}

    private static Answer offered(Terms terms) {
        Set<ApiEdition> editions = Objects.requireNonNull(OFFERED.get(terms.operation()));
        return editions.contains(terms.edition())
                ? SATISFIED
                : violated(
                        "",
                        "edition " + terms.edition() + " has no operation " + terms.operation() + "; these have it: "
                                + editions);
    }
}
