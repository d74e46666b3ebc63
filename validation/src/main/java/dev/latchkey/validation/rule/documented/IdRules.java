package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.Rule.warning;
import static dev.latchkey.validation.rule.Source.Document.OWN;

import dev.latchkey.model.Blank;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.RuleBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the form of ids: where a name or a slip of the keyboard stands in place of one. */
final class IdRules {
    private static final int HEX_DIGITS = 32;
    private static final int SHORTEST_NAME = 3;

    private static final Rule ID_SPACES = eachId(warning("id-spaces"), IdRules::spaces)
            .source(OWN, "")
            .reason("An id has no spaces around it.")
            .hint("Remove the spaces; a server looks for exactly this id.")
            .unsafeFix("Write the id without the spaces around it.", Changes.strip())
            .build();

    private static final Rule ID_LOOKS_LIKE_NAME = eachId(warning("id-looks-like-name"), IdRules::name)
            .source(OWN, "")
            .reason("Identities, items and accounts are named by their ids, not by their names.")
            .hint("Look the id up; the documents show ids of 32 hexadecimal digits and UUIDs.")
            .build();

    static final List<Rule> ALL = List.of(ID_SPACES, ID_LOOKS_LIKE_NAME);

    private IdRules() {}

    private static RuleBuilder eachId(RuleBuilder rule, BodyIds.Check check) {
        return rule.on(CREATE, Operation.values())
                .request((request, terms, facts) -> BodyIds.ofRequest(request, check))
                .eachIdentity((identity, terms) -> BodyIds.ofIdentity(identity, check))
                .eachItem((item, identity, terms, facts) -> BodyIds.ofItem(item, check))
                .body((body, terms, facts) -> BodyIds.ofBody(body, check));
    }

    private static Answer spaces(String at, @Nullable String id) {
        return id == null || Blank.is(id) || !(isSpace(id.charAt(0)) || isSpace(id.charAt(id.length() - 1)))
                ? satisfied()
                : violated(at, "the id " + Spelling.shown(id) + " has spaces around it");
    }

    private static Answer name(String at, @Nullable String id) {
        return id == null || !looksLikeName(id)
                ? satisfied()
                : violated(at, Spelling.shown(id) + " looks like a name, not like an id");
    }

    /**
     * Tells whether a text has what names have and ids have not: other characters than ids have, a capital letter in
     * front and no digit, or letters around a dot and no digit. Spaces around it are another matter.
     */
    private static boolean looksLikeName(String id) {
        int start = 0;
        int end = id.length();
        while (start < end && isSpace(id.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(id.charAt(end - 1))) {
            end--;
        }
        boolean digits = false;
        boolean dots = false;
        for (int i = start; i < end; i++) {
            char c = id.charAt(i);
            if (!isOfId(c)) {
                return true;
            }
            digits |= c >= '0' && c <= '9';
            dots |= c == '.' && i > start && i < end - 1;
        }
        return !digits
                && end - start >= SHORTEST_NAME
                && end - start < HEX_DIGITS
                && (dots || Character.isUpperCase(id.charAt(start)));
    }

    private static boolean isOfId(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_.:{}".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
