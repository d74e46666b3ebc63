package dev.latchkey.validation.rule;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.document.BodyType;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A body and all that has to be found in it, in one edition.
 *
 * @param rule the rule that the case is about
 * @param breaks whether the body breaks that rule, or is a legal neighbour of one that does
 * @param findings every finding as "level rule pointer", in document order
 * @param message what the rule has to say; blank for a legal neighbour
 */
record RuleCase(
        String rule,
        boolean breaks,
        ApiEdition edition,
        BodyType<?> type,
        String body,
        Charset charset,
        List<String> findings,
        String message) {

    byte[] bytes() {
        return body.getBytes(charset);
    }

    @Override
    public String toString() {
        return rule + (breaks ? " is broken in " : " is kept in ") + edition + " by "
                + (body.length() < 400 ? body.strip() : body.length() + " characters");
    }
}
