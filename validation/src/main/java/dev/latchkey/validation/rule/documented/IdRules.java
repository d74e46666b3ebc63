package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.validation.rule.Citation.Document.OWN;
import static dev.latchkey.validation.rule.Rule.warning;

import dev.latchkey.model.Blank;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.RuleBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the form of ids: a name or a typing error in place of an id. */
final class IdRules {
    private static final int HEX_DIGITS = 32;
    private static final int SHORTEST_NAME = 3;
    private static final byte OF_ID = 0;
    private static final byte DIGIT = 1;
    private static final byte FOREIGN = 2;
    private static final byte[] KINDS = kinds();

    private static final Rule ID_SPACES = eachId(warning("id-spaces"), IdRules::spaces)
            .cites(OWN, "")
            .reason("An id has no spaces around it.")
            .hint("Remove the spaces; a server looks for exactly this id.")
            .unsafeFix("Write the id without the spaces around it.", Changes.strip())
            .build();

    private static final Rule ID_LOOKS_LIKE_NAME = eachId(warning("id-looks-like-name"), IdRules::name)
            .cites(OWN, "")
            .reason("Identities, items and accounts are named by their ids, not by their names.")
            .hint("Look the id up; the documents show ids of 32 hexadecimal digits and UUIDs.")
            .build();

    static final List<Rule> ALL = List.of(ID_SPACES, ID_LOOKS_LIKE_NAME);

    private IdRules() {}

    private static RuleBuilder eachId(RuleBuilder rule, BodyIds.IdCheck check) {
        return rule.on(CREATE, Operation.values())
                .request((request, context) -> BodyIds.ofRequest(request, check, context))
                .eachIdentity((identity, context) -> BodyIds.ofIdentity(identity, check, context))
                .eachItem((item, identity, context) -> BodyIds.ofItem(item, check, context))
                .body((body, context) -> BodyIds.ofBody(body, check, context));
    }

    private static @Nullable String spaces(String id) {
        boolean spaced =
                !id.isEmpty() && (Blank.isWhiteSpace(id.charAt(0)) || Blank.isWhiteSpace(id.charAt(id.length() - 1)));
        return spaced && !Blank.is(id) ? "the id " + Spelling.shown(id) + " has spaces around it" : null;
    }

    private static @Nullable String name(String id) {
        return !isPlain(id) && looksLikeName(id) ? Spelling.shown(id) + " looks like a name, not like an id" : null;
    }

    /** Checks whether a text has digits and only characters of ids, as nearly all ids do. */
    private static boolean isPlain(String id) {
        int kinds = 0;
        for (int i = 0; i < id.length(); i++) {
            kinds |= kind(id.charAt(i));
        }
        return kinds == DIGIT;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : FOREIGN;
    }

    /**
     * Checks whether a text has what names have and ids have not: other characters than ids have, a capital letter in
     * front and no digit, or letters around a dot and no digit. Spaces around it are another matter.
     */
    private static boolean looksLikeName(String id) {
        int start = 0;
        int end = id.length();
        while (start < end && Blank.isWhiteSpace(id.charAt(start))) {
            start++;
        }
        while (end > start && Blank.isWhiteSpace(id.charAt(end - 1))) {
            end--;
        }
        int kinds = 0;
        for (int i = start; i < end; i++) {
            int kind = kind(id.charAt(i));
            if (kind == FOREIGN) {
                return true;
            }
            kinds |= kind;
        }
        return (kinds & DIGIT) == 0
                && end - start >= SHORTEST_NAME
                && end - start < HEX_DIGITS
                && (hasDotInside(id, start, end) || Character.isUpperCase(id.charAt(start)));
    }

    private static boolean hasDotInside(String id, int start, int end) {
        int dot = id.indexOf('.', start + 1);
        return dot != -1 && dot < end - 1;
    }

    /** The kind of each character that ids can have. */
    private static byte[] kinds() {
        byte[] kinds = new byte['}' + 1];
        Arrays.fill(kinds, FOREIGN);
        for (char c = 'a'; c <= 'z'; c++) {
            kinds[c] = OF_ID;
            kinds[Character.toUpperCase(c)] = OF_ID;
        }
        for (char c = '0'; c <= '9'; c++) {
            kinds[c] = DIGIT;
        }
        for (char c : "-_.:{}".toCharArray()) {
            kinds[c] = OF_ID;
        }
        return kinds;
    }
}
