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
 * Calls operations whose answer is what is wanted; every other end is a {@link TenantException}.
 *
 * @param exchange calls them
 * @param steady measures how long lists are read
 * @param longestList how long one may be read
 */
record Queries(ApiCaller exchange, InstantSource steady, Duration longestList) {

    /** The time that one reader of a list has. */
    ReadingTime time() {
        return new ReadingTime(steady, longestList);
    }

    /** A JSON object of a type. */
    <T> T one(Operation operation, Class<T> type, Function<AccessRequestApi, HttpAnswer> call) {
        Endpoint endpoint = exchange.endpoint(operation);
        return read(endpoint, answer(endpoint, call), type);
    }

    /** The answer of a success, which is JSON as far as its headers tell. */
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
