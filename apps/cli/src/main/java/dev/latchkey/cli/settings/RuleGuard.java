package dev.latchkey.cli.settings;

import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.Remedy;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells of whatever foreign code throws which rule it is part of, so that it is not taken for a defect of this program.
 */
final class RuleGuard {
    /** The name of the class loader for foreign code; stack traces name it. */
    static final String LOADER = "rules-of-your-own";

    private final String id;
    private final String origin;

    RuleGuard(String id, String origin) {
        this.id = id;
        this.origin = origin;
    }

    Check check(Check check) {
        if (check instanceof Check.OfRequest of) {
            return (Check.OfRequest) (request, terms, facts) -> answer(() -> of.check(request, terms, facts));
        }
        if (check instanceof Check.OfIdentity of) {
            return (Check.OfIdentity) (identity, terms) -> answer(() -> of.check(identity, terms));
        }
        if (check instanceof Check.OfRecipient of) {
            return (Check.OfRecipient)
                    (identity, machine, terms, facts) -> answer(() -> of.check(identity, machine, terms, facts));
        }
        if (check instanceof Check.OfTarget of) {
            return (Check.OfTarget) (identity, machine, item, terms, facts) ->
                    answer(() -> of.check(identity, machine, item, terms, facts));
        }
        if (check instanceof Check.OfItem of) {
            return (Check.OfItem)
                    (item, identity, terms, facts) -> answer(() -> of.check(item, identity, terms, facts));
        }
        if (check instanceof Check.OfHeaders of) {
            return (Check.OfHeaders) (headers, terms) -> answer(() -> of.check(headers, terms));
        }
        return body((Check.OfBody<?>) check);
    }

    private <B> Check.OfBody<B> body(Check.OfBody<B> of) {
        return (body, terms, facts) -> answer(() -> of.check(body, terms, facts));
    }

    Remedy remedy(Remedy remedy) {
        return new Remedy(
                remedy.safe(),
                remedy.description(),
                place -> run(() -> remedy.change().at(place)));
    }

    private Answer answer(Supplier<@Nullable Answer> question) {
        Answer answer = run(question);
        if (answer == null) {
            throw new OwnRuleFailedException(id, origin, "answered null", null);
        }
        return answer;
    }

    private <T extends @Nullable Object> T run(Supplier<T> foreign) {
        try {
            return foreign.get();
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            throw new OwnRuleFailedException(id, origin, "failed" + place(e) + " with " + e, e);
        }
    }

    /** Locates the failure in the foreign code; empty if the trace does not say. */
    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> LOADER.equals(frame.getClassLoaderName()) && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
