package dev.latchkey.validation;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.fix.PatchableText;
import dev.latchkey.validation.rule.Place;
import dev.latchkey.validation.rule.Remedy;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Terms;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds out how findings can be put right; the document is only taken apart once the fix of a rule with a remedy is asked
 * for. Thread-safe.
 */
final class FixFinder {
    private final Terms terms;
    private final Supplier<@Nullable JsonNode> source;
    private @Nullable Place root;
    private boolean sought;

    private FixFinder(Terms terms, Supplier<@Nullable JsonNode> source) {
        this.terms = terms;
        this.source = source;
    }

    /** In a body, as the model writes it. */
    static FixFinder inBody(Object body, Terms terms) {
        return new FixFinder(terms, () -> LatchkeyJson.mapper().valueToTree(body));
    }

    /** In a document, as it is written. */
    static FixFinder inDocument(Document<?> document, Terms terms) {
        String text = document.getText();
        return new FixFinder(terms, () -> text == null ? null : PatchableText.parse(text));
    }

    @Nullable
    Fix find(Rule rule, String pointer, @Nullable String suggestion) {
        Place document = rule.getRemedies().isEmpty() ? null : root();
        if (document == null) {
            return null;
        }
        Place place = document.at(pointer, suggestion);
        for (Remedy remedy : rule.getRemedies()) {
            Optional<Fix> fix = remedy.fix(place);
            if (fix.isPresent()) {
                return fix.get();
            }
        }
        return null;
    }

    private synchronized @Nullable Place root() {
        if (!sought) {
            JsonNode tree = source.get();
            root = tree == null ? null : Place.rootOf(tree, terms);
            sought = true;
        }
        return root;
    }
}
