package dev.latchkey.cli.settings;

import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.Remedy;
import dev.latchkey.validation.rule.Rule;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Names the rule whose foreign code throws an exception, so that it is not mistaken for a defect of this program.
 */
final class RuleGuard {
    /** The name of the class loader for foreign code; stack traces name it. */
    static final String LOADER = "rules-of-your-own";

    private final String id;
    private final String origin;

    private RuleGuard(String id, String origin) {
        this.id = id;
        this.origin = origin;
    }

    /** With the class that brings the rule, and the jar if there is one, for those who have to correct it. */
    static Rule guard(Rule rule, String origin) {
        RuleGuard guard = new RuleGuard(rule.getId(), origin);
        return rule.withChecks(rule.getChecks().stream().map(guard::check).toList())
                .withRemedies(rule.getRemedies().stream().map(guard::remedy).toList());
    }

    private Check check(Check check) {
        if (check instanceof Check.OfRequest of) {
            return (Check.OfRequest) (request, context) -> run(() -> of.check(request, context));
        }
        if (check instanceof Check.OfIdentity of) {
            return (Check.OfIdentity) (identity, context) -> run(() -> of.check(identity, context));
        }
        if (check instanceof Check.OfRecipient of) {
            return (Check.OfRecipient) (identity, machine, context) -> run(() -> of.check(identity, machine, context));
        }
        if (check instanceof Check.OfTarget of) {
            return (Check.OfTarget)
                    (identity, machine, item, context) -> run(() -> of.check(identity, machine, item, context));
        }
        if (check instanceof Check.OfItem of) {
            return (Check.OfItem) (item, identity, context) -> run(() -> of.check(item, identity, context));
        }
        if (check instanceof Check.OfHeaders of) {
            return (Check.OfHeaders) (headers, context) -> run(() -> of.check(headers, context));
        }
        return body((Check.OfBody<?>) check);
    }

    private <B> Check.OfBody<B> body(Check.OfBody<B> of) {
        return (body, context) -> run(() -> of.check(body, context));
    }

    private Remedy remedy(Remedy remedy) {
        return new Remedy(
                remedy.safe(),
                remedy.description(),
                place -> call(() -> remedy.change().at(place)));
    }

    private void run(Runnable foreign) {
        call(() -> {
            foreign.run();
            return null;
        });
    }

    private <T extends @Nullable Object> T call(Supplier<T> foreign) {
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
