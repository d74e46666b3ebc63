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
 * Checks the arguments of builder methods. A refusal is an {@link InvalidRequestException} that names the method. Of use to
 * builders beside these, such as those of the Kotlin module.
 */
public final class Arguments {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Arguments() {}

    /**
     * Checks a text that may be left out by not calling the method.
     *
     * @param method the method as it is declared, such as {@code "comment(text)"}
     * @param what the text, in words
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
     * Checks a text that has to be there.
     *
     * @param method the method as it is declared, such as {@code "role(id)"}
     * @param what the text, in words
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
     * @param what the things, in words
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

    /** The texts of ids. */
    @SafeVarargs
    static <I> List<String> texts(Function<I, String> text, I first, I... more) {
        List<String> all = new ArrayList<>();
        all.add(text.apply(first));
        for (I each : more) {
            all.add(text.apply(each));
        }
        return all;
    }

    /** Ids, each once, in the order in which they were named. */
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
     * Calls a method for each id. What it refuses is refused by the method for all of them; what is refused by a method in its
     * details is not.
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
