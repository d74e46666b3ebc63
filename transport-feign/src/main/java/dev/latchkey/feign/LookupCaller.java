package dev.latchkey.feign;

import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.Lookup.Reason;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.TenantException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Calls lookups. Every outcome of a call is a result, never an exception; a list is complete or unavailable.
 *
 * @param api the lookups as Feign calls them
 * @param mostRows the largest number of rows of a list; a longer list is not read at all
 */
record LookupCaller(LookupApi api, int mostRows) {
    /** The detail code of a 400 if the identity does not exist. */
    private static final String NO_SUCH_REFERENCE = "400.1.404";

    private static final int NOT_FOUND = 404;

    /** An object with an id. */
    <T> Lookup<T> one(
            LookupOperation operation, Function<LookupApi, HttpAnswer> call, Function<JsonNode, ? extends T> reading) {
        return answered(operation, () -> {
            HttpAnswer answer = called(call);
            if (answer.status() == NOT_FOUND || isNoSuchReference(answer)) {
                return new Lookup.NotFound<>(operation);
            }
            return new Lookup.Known<>(operation, read(reading, json(answer)));
        });
    }

    /**
     * Reads the rows of a list, page by page.
     *
     * @param pageSize the largest number of rows on a page
     * @param expected the largest possible number of rows; no further page is read after that
     */
    <T> Lookup<List<T>> list(
            LookupOperation operation,
            Map<String, String> query,
            int pageSize,
            int expected,
            BiFunction<LookupApi, Map<String, String>, HttpAnswer> call,
            Function<JsonNode, ? extends T> row) {
        return answered(operation, () -> {
            Map<String, String> paged = new LinkedHashMap<>(query);
            paged.put("limit", String.valueOf(pageSize));
            PageIterator<JsonNode> rows = new PageIterator<>(paged, parameters -> page(parameters, call));
            List<T> read = new ArrayList<>();
            while (read.size() < expected && rows.hasNext()) {
                if (read.size() == mostRows) {
                    throw tooMany("more than " + mostRows + " rows");
                }
                JsonNode next = rows.next().value();
                if (next != null) {
                    read.add(read(row, next));
                }
            }
            return new Lookup.Known<>(operation, List.copyOf(read));
        });
    }

    /** Reads the rows of a list without pages. */
    <T> Lookup<List<T>> rows(
            LookupOperation operation, Function<LookupApi, HttpAnswer> call, Function<JsonNode, ? extends T> row) {
        return one(operation, call, list -> {
            List<T> read = new ArrayList<>();
            array(list).forEach(next -> read.add(read(row, next)));
            return List.copyOf(read);
        });
    }

    private Page<JsonNode> page(
            Map<String, String> parameters, BiFunction<LookupApi, Map<String, String>, HttpAnswer> call) {
        Map<String, String> encoded = PercentEncoding.encode(parameters);
        HttpAnswer answer = called(api -> call.apply(api, encoded));
        Long total = answer.total();
        if (total != null && total > mostRows) {
            throw tooMany(total + " rows");
        }
        List<JsonNode> rows = new ArrayList<>();
        array(json(answer)).forEach(rows::add);
        return new Page<>(rows, List.of(), total);
    }

    private LookupFailedException tooMany(String rows) {
        return new LookupFailedException(
                Reason.TOO_MANY, "the list has " + rows + ", and at most " + mostRows + " are read");
    }

    /** Returns the response to a call if it is a success or states that the object does not exist. */
    private HttpAnswer called(Function<LookupApi, HttpAnswer> call) {
        HttpAnswer answer;
        try {
            answer = call.apply(api);
        } catch (CallFailedException e) {
            throw unanswered(e.getProblem());
        }
        if (answer.isSuccess() || answer.status() == NOT_FOUND || isNoSuchReference(answer)) {
            return answer;
        }
        String text = answer.error().text();
        throw new LookupFailedException(
                reason(answer, text),
                (answer.status() >= 500 ? "the tenant failed (" : "the tenant refused (") + answer.status() + ")"
                        + (text == null ? "" : ": " + text));
    }

    private static Reason reason(HttpAnswer answer, @Nullable String text) {
        return switch (answer.status()) {
            case 401 -> Reason.UNAUTHENTICATED;
            case 403 -> Reason.FORBIDDEN;
            case 429 -> Reason.RATE_LIMITED;
            default -> {
                if (answer.status() >= 500) {
                    yield Reason.UNREACHABLE;
                }
                yield text != null && text.contains("Experimental Header") ? Reason.EXPERIMENTAL : Reason.UNREADABLE;
            }
        };
    }

    private static boolean isNoSuchReference(HttpAnswer answer) {
        return answer.status() == 400 && NO_SUCH_REFERENCE.equals(answer.error().numericCode());
    }

    /** Explains why there was no response. */
    static LookupFailedException unanswered(IOException problem) {
        if (problem instanceof NotSentException unsent) {
            Reason reason = unsent.getReason() instanceof HttpNotSentReason.NoToken
                    ? Reason.UNAUTHENTICATED
                    : unsent.getReason() instanceof HttpNotSentReason.Throttled
                            ? Reason.RATE_LIMITED
                            : Reason.UNREACHABLE;
            return new LookupFailedException(reason, String.valueOf(unsent.getMessage()));
        }
        return new LookupFailedException(
                problem instanceof AnswerTooLongException ? Reason.UNREADABLE : Reason.UNREACHABLE,
                "no answer came: " + FailureText.of(problem));
    }

    private static JsonNode json(HttpAnswer answer) {
        String mismatch = ResponseChecks.why(answer);
        if (mismatch != null) {
            throw unreadable(mismatch);
        }
        try {
            return LatchkeyJson.mapper().readTree(answer.body());
        } catch (JacksonException e) {
            throw unreadable("what came cannot be read; it begins: " + answer.beginning());
        }
    }

    private static JsonNode array(JsonNode json) {
        if (!json.isArray()) {
            throw unreadable("the response is not a list");
        }
        return json;
    }

    private static <T> T read(Function<JsonNode, ? extends T> reading, JsonNode json) {
        try {
            return reading.apply(json);
        } catch (JacksonException | IllegalArgumentException | IllegalStateException e) {
            throw unreadable("what came is not of the documented form: " + e.getMessage());
        }
    }

    private static LookupFailedException unreadable(String what) {
        return new LookupFailedException(Reason.UNREADABLE, "JSON was expected, but " + what);
    }

    private static <T> Lookup<T> answered(LookupOperation operation, Supplier<Lookup<T>> call) {
        try {
            return call.get();
        } catch (LookupFailedException e) {
            return new Lookup.Unavailable<>(operation, e.getReason(), e.getDetail());
        } catch (TenantException e) {
            return new Lookup.Unavailable<>(operation, Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }
}
