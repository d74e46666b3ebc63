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

/** Takes what a word was given, or refuses it with a message that names the word. */
final class Arguments {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Arguments() {}

    static String text(String word, String what, String text) {
        Objects.requireNonNull(text, () -> word + ": the " + what + " is null");
        if (Blank.is(text)) {
            throw new InvalidRequestException(word, "the " + what + " is blank", "give one, or leave the word out");
        }
        return text;
    }

    /** A text without which the word means nothing. */
    static String needed(String word, String what, String text) {
        Objects.requireNonNull(text, () -> word + ": the " + what + " is null");
        if (Blank.is(text)) {
            throw new InvalidRequestException(word, "the " + what + " is blank", "it has to be there");
        }
        return text;
    }

    static IdentityId identity(String word, String id) {
        return IdentityId.of(needed(word, "identity id", id));
    }

    static List<String> list(String first, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.add(0, first);
        return all;
    }

    /** Ids, each once, in the order in which they were named. */
    static <I> List<I> ids(String word, String what, Collection<String> ids, int limit, Function<String, I> type) {
        Set<I> distinct = new LinkedHashSet<>();
        for (String id : ids) {
            distinct.add(type.apply(needed(word, what, id)));
        }
        if (distinct.isEmpty()) {
            throw new InvalidRequestException(word, "the list is empty", "name at least one");
        }
        if (distinct.size() > limit) {
            throw new InvalidRequestException(
                    word, distinct.size() + " are named and one call takes at most " + limit, "split the list");
        }
        return List.copyOf(distinct);
    }

    /**
     * Says a word for each id. What it refuses is refused by the word for all of them; what is refused by a word in its
     * details is not.
     */
    static <T, N extends T> N each(
            String word, String eachWord, T start, Collection<String> ids, BiFunction<T, String, N> say) {
        @Nullable N said = null;
        for (String id : ids) {
            try {
                said = say.apply(said == null ? start : said, id);
            } catch (InvalidRequestException refused) {
                throw refused.getWord().startsWith(eachWord) ? refused.by(word) : refused;
            }
        }
        if (said == null) {
            throw new InvalidRequestException(word, "the list is empty", "name at least one");
        }
        return said;
    }

    static OffsetDateTime utc(String word, Instant date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new InvalidRequestException(
                    word, "the year of " + date + " does not have four digits", "choose a nearer date");
        }
        return date.atOffset(ZoneOffset.UTC);
    }
}
