package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A body and all that has to be found in it, in one API version.
 *
 * @param given what is known beyond the body, made from {@link dev.latchkey.validation.CompleteFacts}
 * @param rule the rule that the case is about
 * @param breaks whether the body breaks that rule, or is a legal neighbour of one that does
 * @param findings every finding as "level rule pointer", in document order
 * @param message what the rule has to say; blank for a legal neighbour
 */
record RuleCase(
        String rule,
        boolean breaks,
        ApiVersion apiVersion,
        BodyType<?> type,
        String body,
        Charset charset,
        UnaryOperator<Facts> given,
        List<String> findings,
        String message) {

    /** Whether the rule is to say that it lacks facts, rather than that it is broken. */
    boolean cannotTell() {
        return breaks && findings.get(0).startsWith("undetermined");
    }

    byte[] bytes() {
        return body.getBytes(charset);
    }

    @Override
    public String toString() {
        return rule + (cannotTell() ? " lacks facts in " : breaks ? " is broken in " : " is kept in ") + apiVersion
                + " by " + (body.length() < 400 ? body.strip() : body.length() + " characters");
    }
}
