package dev.latchkey.validation;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.fix.PatchableText;
import dev.latchkey.validation.rule.Place;
import dev.latchkey.validation.rule.Remedy;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body that findings are about, with the document that it was read from if there is one. Positions and fixes are
 * computed on demand; the document is only parsed for the fix of a rule with a remedy. Thread-safe.
 */
final class CheckedBody {
    private final @Nullable Object body;
    private final @Nullable Document<?> document;
    private @Nullable Place root;
    private boolean sought;

    CheckedBody(@Nullable Object body, @Nullable Document<?> document) {
        this.body = body;
        this.document = document;
    }

    boolean isFromDocument() {
        return document != null;
    }

    /** The position of a value; null if the body was not read from a document. */
    @Nullable
    Position locate(String pointer) {
        return document == null ? null : document.locate(pointer);
    }

    /**
     * Checks whether a value could not be read: that is already reported, and any other finding would be a guess.
     *
     * @param pointer the value
     * @param absent its missing keys, any one of which would do; empty for the value itself
     */
    boolean isUnreadable(String pointer, List<String> absent) {
        if (document == null) {
            return false;
        }
        for (String key : absent) {
            if (document.isUnreadable(pointer + "/" + key)) {
                return true;
            }
        }
        return document.isUnreadable(pointer);
    }

    @Nullable
    Fix findFix(Rule rule, String pointer, @Nullable String suggestion) {
        Place whole = rule.getRemedies().isEmpty() ? null : root();
        if (whole == null) {
            return null;
        }
        Place place = whole.at(pointer, suggestion);
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
            JsonNode tree = tree();
            root = tree == null ? null : Place.rootOf(tree);
            sought = true;
        }
        return root;
    }

    /** Returns the document as written, or the body as the model writes it. */
    private @Nullable JsonNode tree() {
        if (document == null) {
            return LatchkeyJson.mapper().valueToTree(body);
        }
        String text = document.getText();
        return text == null ? null : PatchableText.parse(text);
    }
}
