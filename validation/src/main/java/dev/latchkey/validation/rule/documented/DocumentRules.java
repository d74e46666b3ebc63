package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.OWN;
import static dev.latchkey.validation.rule.Citation.Document.RFC_8259;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;

import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.RuleBuilder;
import java.util.List;

/** Rules about the text of a JSON document. All are checked while the document is read. */
final class DocumentRules {
    private static final Rule SYNTAX = inEveryBody(error("json-syntax"))
            .cites(RFC_8259, "")
            .reason("The document is one JSON value.")
            .hint("Correct the JSON at this place; what follows it was not checked.")
            .build();

    private static final Rule ENCODING = inEveryBody(error("json-encoding"))
            .cites(RFC_8259, "section 8.1")
            .reason("The document is UTF-8.")
            .hint("Save the document as UTF-8.")
            .build();

    private static final Rule BYTE_ORDER_MARK = inEveryBody(warning("json-byte-order-mark"))
            .cites(RFC_8259, "section 8.1")
            .reason("The document has no byte order mark.")
            .hint("Save the document as UTF-8 without a byte order mark.")
            .safeFix("Drop the byte order mark.", Changes.TEXT_ONLY)
            .build();

    private static final Rule LIMIT = inEveryBody(error("json-limit"))
            .cites(OWN, "")
            .reason(
                    "The document can be read safely: at most 10 MiB, 250,000 values and keys, 64 levels, 1 Mi characters a string.")
            .hint("Make the document smaller; no real body comes near the limits.")
            .build();

    private static final Rule TYPE = inEveryBody(error("json-type"))
            .cites(API_DESCRIPTION, "")
            .reason("Every field has the JSON type that the documents give it.")
            .hint("Write the value as the expected type, or leave the key out where there is no value.")
            .safeFix("Leave the key of the null out.", Changes.leaveOutNull())
            .build();

    private static final Rule DUPLICATE_KEY = inEveryBody(error("json-duplicate-key"))
            .cites(RFC_8259, "section 4")
            .reason("A key stands once in an object.")
            .hint("Remove one of the two.")
            .build();

    static final List<Rule> ALL = List.of(SYNTAX, ENCODING, BYTE_ORDER_MARK, LIMIT, TYPE, DUPLICATE_KEY);

    private DocumentRules() {}

    private static RuleBuilder inEveryBody(RuleBuilder rule) {
        return rule.on(Operation.CREATE, Operation.values());
    }
}
