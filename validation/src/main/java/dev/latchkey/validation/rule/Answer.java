package dev.latchkey.validation.rule;

import dev.latchkey.validation.fact.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a rule about the part of a body that it looks at: it is satisfied, violated, or cannot tell without
 * more facts. Immutable; being satisfied is one shared value.
 */
public final class Answer {
    private static final Answer SATISFIED = new Answer(null, null, null);

    private static final Map<Fact, Integer> BITS = new EnumMap<>(Fact.class);

    static {
        for (Fact fact : Fact.values()) {
            BITS.put(fact, 1 << BITS.size());
        }
    }

    /** Undetermined answers about the part itself, by the bits of the facts they lack. */
    private static final AtomicReferenceArray<@Nullable Answer> UNDETERMINED =
            new AtomicReferenceArray<>(1 << Fact.values().length);

    private final @Nullable Point point;
    private final @Nullable Answer first;
    private final @Nullable Answer second;

    private Answer(@Nullable Point point, @Nullable Answer first, @Nullable Answer second) {
        this.point = point;
        this.first = first;
        this.second = second;
    }

    private static Answer of(Point point) {
        return new Answer(point, null, null);
    }

    /** {@return that the rule is kept} */
    public static Answer satisfied() {
        return SATISFIED;
    }

    /**
     * The rule is broken by a value that is there.
     *
     * @param at the value: a JSON pointer from the part the rule looks at; empty for the part itself
     * @param message what is wrong
     * @return the answer
     */
    public static Answer violated(String at, String message) {
        return of(new Point(at, List.of(), message, null, Set.of(), null));
    }

    /**
     * The rule is broken because something is not there.
     *
     * @param at what lacks it: a JSON pointer from the part the rule looks at; empty for the part itself
     * @param message what is wrong
     * @param keys the keys any of which could have been there
     * @return the answer
     */
    public static Answer lacks(String at, String message, String... keys) {
        return of(new Point(at, List.of(keys), message, null, Set.of(), null));
    }

    /**
     * Tells that the rule cannot tell without a fact.
     *
     * @param at the value: a JSON pointer from the part the rule looks at; empty for the part itself
     * @param fact the only fact that the rule would ask for
     * @return the answer
     */
    public static Answer undetermined(String at, Fact fact) {
        return undetermined(at, bit(fact));
    }

    /**
     * Tells that the rule cannot tell without facts. Name all facts that the rule would ask for.
     *
     * @param at the value: a JSON pointer from the part the rule looks at; empty for the part itself
     * @param first one fact
     * @param second another fact
     * @return the answer
     */
    public static Answer undetermined(String at, Fact first, Fact second) {
        return undetermined(at, bit(first) | bit(second));
    }

    /**
     * Tells that the rule cannot tell without facts. Name all facts that the rule would ask for.
     *
     * @param at the value: a JSON pointer from the part the rule looks at; empty for the part itself
     * @param first one fact
     * @param second another fact
     * @param others more facts
     * @return the answer
     */
    public static Answer undetermined(String at, Fact first, Fact second, Fact... others) {
        int facts = bit(first) | bit(second);
        for (Fact other : others) {
            facts |= bit(other);
        }
        return undetermined(at, facts);
    }

    /**
     * Tells that the rule cannot tell without facts. Name all facts that the rule would ask for.
     *
     * @param at the value: a JSON pointer from the part the rule looks at; empty for the part itself
     * @param facts at least one fact
     * @return the answer
     */
    public static Answer undetermined(String at, Set<Fact> facts) {
        int bits = 0;
        for (Fact fact : facts) {
            bits |= bit(fact);
        }
        return undetermined(at, bits);
    }

    private static int bit(Fact fact) {
        return Objects.requireNonNull(BITS.get(fact));
    }

    private static Answer undetermined(String at, int facts) {
        Answer shared = UNDETERMINED.get(facts);
        if (shared == null) {
            Set<Fact> missing = EnumSet.allOf(Fact.class);
            missing.removeIf(fact -> (facts & bit(fact)) == 0);
            shared = of(new Point("", List.of(), "", null, Collections.unmodifiableSet(missing), null));
            UNDETERMINED.set(facts, shared);
        }
        if (at.isEmpty()) {
            return shared;
        }
        return of(new Point(at, List.of(), "", null, shared.getMissingFacts(), null));
    }

    /**
     * {@return the facts without which the rule cannot tell about the part as a whole; empty for every other answer,
     * such as one that says more}
     */
    public Set<Fact> getMissingFacts() {
        return point == null || !point.at.isEmpty() || point.level != null ? Set.of() : point.missing;
    }

    /**
     * This answer and another about the same part.
     *
     * @param other the other answer
     * @return both
     */
    @SuppressWarnings("ReferenceEquality") // undetermined answers are shared
    public Answer and(Answer other) {
        if (this == SATISFIED) {
            return other;
        }
        return other == SATISFIED || other == this ? this : new Answer(null, this, other);
    }

    /**
     * This answer with a level that differs from the rule's.
     *
     * @param level how bad the violation is
     * @return the same at that level
     */
    public Answer as(Level level) {
        return this == SATISFIED
                ? this
                : each(point ->
                        new Point(point.at, point.absent, point.message, level, point.missing, point.suggestion));
    }

    /**
     * This answer about a part of the part that the rule looks at.
     *
     * @param around that part: a JSON pointer from the part the rule looks at
     * @return the same with pointers that start there
     */
    public Answer in(String around) {
        return this == SATISFIED
                ? this
                : each(point -> new Point(
                        around + point.at, point.absent, point.message, point.level, point.missing, point.suggestion));
    }

    /**
     * This answer with a text that would be right, for a fix to put there.
     *
     * @param text what to write at the place
     * @return the same with that suggestion
     */
    public Answer suggesting(String text) {
        return each(point -> new Point(point.at, point.absent, point.message, point.level, point.missing, text));
    }

    private Answer each(UnaryOperator<Point> change) {
        Answer changed = SATISFIED;
        for (Point each : points()) {
            changed = changed.and(of(change.apply(each)));
        }
        return changed;
    }

    /** {@return whether the rule is kept, so that there is nothing to remark} */
    public boolean isSatisfied() {
        return this == SATISFIED;
    }

    /**
     * Lists the remarks for a report.
     *
     * @param rule whose answer this is; it may have been given another level
     * @param around the part the rule looked at: a JSON pointer from the body's root
     * @return a remark for each place, in the order in which the answer was put together; empty if the rule is kept
     */
    public List<Remark> getRemarks(Rule rule, String around) {
        return points().stream().map(point -> point.remark(rule, around)).toList();
    }

    /** Long lists make deep answers, so this does not recurse. */
    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        Deque<Answer> waiting = new ArrayDeque<>(List.of(this));
        while (!waiting.isEmpty()) {
            Answer next = waiting.pop();
            if (next.point != null) {
                points.add(next.point);
            }
            if (next.first != null && next.second != null) {
                waiting.push(next.second);
                waiting.push(next.first);
            }
        }
        return points;
    }

    /** One place of which the rule has something to say. */
    private record Point(
            String at,
            List<String> absent,
            String message,
            @Nullable Level level,
            Set<Fact> missing,
            @Nullable String suggestion) {

        Remark remark(Rule rule, String around) {
            Level here = level == null || rule instanceof RuleAtLevel ? rule.getLevel() : level;
            String text = missing.isEmpty() ? message : "cannot tell without " + names(missing);
            return new Remark(rule, here, around + at, absent, text, missing, suggestion);
        }

        private static String names(Set<Fact> facts) {
            return facts.stream().map(Fact::getText).collect(Collectors.joining(", "));
        }
    }
}
