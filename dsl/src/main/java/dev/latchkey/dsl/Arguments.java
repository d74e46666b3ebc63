package dev.latchkey.dsl;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks the arguments of builder methods. An invalid argument leads to an {@link InvalidRequestException} that names
 * the method. Other builders, such as those of the Kotlin module, can use these checks.
 */
public final class Arguments {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Arguments() {}

    /**
     * Checks a text that is optional: to omit it, do not call the method.
     *
     * @param method the method as it is declared, such as {@code "comment(text)"}
     * @param what the name of the text in the message
     * @param text the argument
     * @return the argument
     * @throws InvalidRequestException if it is blank
     */
    public static String text(String method, String what, String text) {
        Objects.requireNonNull(text, () -> method + ": the " + what + " is null");
        if (Blank.is(text)) {
            throw new InvalidRequestException(method, "the " + what + " is blank", "give one, or leave the call out");
        }
        return text;
    }

    /**
     * Checks a required text.
     *
     * @param method the method as it is declared, such as {@code "role(id)"}
     * @param what the name of the text in the message
     * @param text the argument
     * @return the argument
     * @throws InvalidRequestException if it is blank
     */
    public static String needed(String method, String what, String text) {
        Objects.requireNonNull(text, () -> method + ": the " + what + " is null");
        if (Blank.is(text)) {
            throw new InvalidRequestException(method, "the " + what + " is blank", "it has to be there");
        }
        return text;
    }

    /**
     * Checks the id of an identity.
     *
     * @param method the method as it is declared, such as {@code "forIdentity(id)"}
     * @param id the argument
     * @return the id
     * @throws InvalidRequestException if it is blank
     */
    public static IdentityId identity(String method, String id) {
        return IdentityId.of(needed(method, "identity id", id));
    }

    /**
     * Checks a number of things.
     *
     * @param method the method as it is declared, such as {@code "escalateAfter(days)"}
     * @param what the name of the things in the message
     * @param count the argument
     * @return the argument
     * @throws InvalidRequestException if it is negative
     */
    public static int count(String method, String what, int count) {
        if (count < 0) {
            throw new InvalidRequestException(method, count + " " + what + " cannot be", "give 0 or more");
        }
        return count;
    }

    static List<String> list(String first, String... more) {
        return texts(text -> text, first, more);
    }

    /** Converts ids to texts. */
    @SafeVarargs
    static <I> List<String> texts(Function<I, String> text, I first, I... more) {
        List<String> all = new ArrayList<>();
        all.add(text.apply(first));
        for (I each : more) {
            all.add(text.apply(each));
        }
        return all;
    }

    /** Removes duplicate ids and keeps the order. */
    static <I> List<I> ids(String method, String what, Collection<String> ids, int limit, Function<String, I> type) {
        Set<I> distinct = new LinkedHashSet<>();
        for (String id : ids) {
            distinct.add(type.apply(needed(method, what, id)));
        }
        if (distinct.isEmpty()) {
            throw new InvalidRequestException(method, "the list is empty", "name at least one");
        }
        if (distinct.size() > limit) {
            throw new InvalidRequestException(
                    method, distinct.size() + " are named and one call takes at most " + limit, "split the list");
        }
        return List.copyOf(distinct);
    }

    /**
     * Calls a method for each id. If that method rejects an argument, the exception names the method for the whole
     * collection instead. An exception of a method within the item's details is not changed.
     */
    static <T, N extends T> N each(
            String method, String eachMethod, T start, Collection<String> ids, BiFunction<T, String, N> call) {
        @Nullable N step = null;
        for (String id : ids) {
            try {
                step = call.apply(step == null ? start : step, id);
            } catch (InvalidRequestException refused) {
                throw refused.getMethod().startsWith(eachMethod) ? refused.by(method) : refused;
            }
        }
        if (step == null) {
            throw new InvalidRequestException(method, "the list is empty", "name at least one");
        }
        return step;
    }

    static OffsetDateTime utc(String method, Instant date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new InvalidRequestException(
                    method, "the year of " + date + " does not have four digits", "choose a nearer date");
        }
        return date.atOffset(ZoneOffset.UTC);
    }
}
