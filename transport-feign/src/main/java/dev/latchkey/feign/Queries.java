package dev.latchkey.feign;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Calls operations that return a value; every other outcome is a {@link TenantException}.
 *
 * @param exchange calls the operations
 * @param steady measures the time for reading lists
 * @param longestList the longest time for reading one list
 */
record Queries(ApiCaller exchange, InstantSource steady, Duration longestList) {

    /** Returns the time budget for reading one list. */
    ReadingTime time() {
        return new ReadingTime(steady, longestList);
    }

    /** Reads a JSON object of a type. */
    <T> T one(Operation operation, Class<T> type, Function<AccessRequestApi, HttpAnswer> call) {
        Endpoint endpoint = exchange.endpoint(operation);
        return read(endpoint, answer(endpoint, call), type);
    }

    /** Returns a successful response whose headers declare JSON. */
    HttpAnswer answer(Endpoint endpoint, Function<AccessRequestApi, HttpAnswer> call) {
        HttpAnswer answer;
        try {
            answer = exchange.call(endpoint, call);
        } catch (CallFailedException e) {
            throw unanswered(endpoint, e.getProblem());
        }
        if (answer.isRefusal()) {
            throw new TenantException.Refused(answer.rejection());
        }
        if (!answer.isSuccess() && answer.status() >= 500) {
            String text = answer.error().text();
            throw new TenantException.Unavailable(
                    "the tenant failed (" + answer.status() + ") at " + endpoint + (text == null ? "" : ": " + text),
                    null);
        }
        String mismatch = ResponseChecks.why(answer);
        if (mismatch != null) {
            throw new TenantException.Unreadable(expected(endpoint, mismatch), null);
        }
        return answer;
    }

    <T> T read(Endpoint endpoint, HttpAnswer answer, Class<T> type) {
        try {
            T value = LatchkeyJson.mapper().readValue(answer.body(), type);
            if (value == null) {
                throw unreadable(endpoint, answer, null);
            }
            return value;
        } catch (JacksonException e) {
            throw unreadable(endpoint, answer, e);
        }
    }

    TenantException unreadable(Endpoint endpoint, HttpAnswer answer, @Nullable JacksonException cause) {
        String place = cause == null ? "" : " (" + ResponseChecks.place(cause) + ")";
        return new TenantException.Unreadable(
                expected(endpoint, "what came cannot be read" + place + "; it begins: " + answer.beginning()), cause);
    }

    private static String expected(Endpoint endpoint, String instead) {
        return "JSON was expected from " + endpoint + ", but " + instead;
    }

    private static TenantException unanswered(Endpoint endpoint, IOException problem) {
        if (problem instanceof NotSentException unsent) {
            return unsent.mayPass()
                    ? new TenantException.Unavailable("the tenant cannot be reached: " + unsent.getMessage(), unsent)
                    : new TenantException.NotSent(unsent.getReason());
        }
        if (problem instanceof AnswerTooLongException) {
            return new TenantException.Unreadable(expected(endpoint, FailureText.text(problem)), problem);
        }
        return new TenantException.Unavailable(
                "no answer came from " + endpoint + ": " + FailureText.of(problem), problem);
    }
}
