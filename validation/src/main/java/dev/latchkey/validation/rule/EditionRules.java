package dev.latchkey.validation.rule;

import static dev.latchkey.validation.rule.Answer.SATISFIED;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;

import dev.latchkey.model.edition.Operation;
import java.util.List;

/** What follows from the edition alone. */
final class EditionRules {
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
        Operation operation = terms.operation();
        return terms.edition().offers(operation)
                ? SATISFIED
                : violated(
                        "",
                        "edition " + terms.edition() + " has no operation " + operation + "; these have it: "
                                + operation.getEditions());
    }
}
