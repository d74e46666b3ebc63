package dev.latchkey.feign;

import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls operations that change something, and returns their outcome.
 *
 * @param exchange calls the operations
 */
record Commands(ApiCaller exchange) {

    ActionOutcome act(Operation operation, Function<AccessRequestApi, HttpAnswer> call) {
        return act(exchange.endpoint(operation), call);
    }

    ActionOutcome act(Endpoint endpoint, Function<AccessRequestApi, HttpAnswer> call) {
        HttpAnswer answer;
        try {
            answer = exchange.call(endpoint, call);
        } catch (CallFailedException e) {
            return e.getProblem() instanceof NotSentException unsent
                    ? new ActionOutcome.NotSent(unsent.getReason())
                    : new ActionOutcome.Unknown(lost(e));
        }
        if (answer.isRefusal()) {
            return new ActionOutcome.Rejected(answer.rejection());
        }
        String doubt = doubt(answer);
        return doubt == null ? new ActionOutcome.Accepted() : new ActionOutcome.Unknown(doubt);
    }

    static String lost(CallFailedException failure) {
        return "the call left, but no whole answer came: " + FailureText.of(failure.getProblem());
    }

    /** Explains why a response that is not a rejection does not show whether the call was accepted; null if it does. */
    static @Nullable String doubt(HttpAnswer answer) {
        if (answer.status() >= 500) {
            String text = answer.error().text();
            return "the tenant failed (" + answer.status() + ")" + (text == null ? "" : ": " + text);
        }
        String why = ResponseChecks.why(answer);
        return why == null ? null : "an answer of the API was expected, but " + why;
    }
}
