package dev.latchkey.validation.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the answers to questions for facts, unknown ones included, so that each is asked once. Not thread-safe. */
public final class FactMemo {
    private final Map<Question, @Nullable Object> answers = new HashMap<>();

    /** Keeps nothing yet. */
    public FactMemo() {}

    /**
     * Puts a memo in front of a source.
     *
     * @param source the source
     * @return a source that asks it for each fact at most once; not thread-safe
     */
    public static FactSource of(FactSource source) {
        FactMemo memo = new FactMemo();
        return new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                return memo.once(fact, subject, () -> source.find(fact, subject));
            }
        };
    }

    /**
     * Tells whether a question has been answered.
     *
     * @param fact what was asked
     * @param subject whom or what it was about
     * @return whether an answer is kept, if only that it is unknown
     */
    public boolean knows(Fact<?> fact, Subject subject) {
        return answers.containsKey(new Question(fact, subject));
    }

    /**
     * Answers a question from the memo.
     *
     * @param fact what is asked
     * @param subject whom or what it is about
     * @param source answers if no answer is kept
     * @param <T> the type of the answer
     * @return the answer; null if it is unknown
     */
    public <T> @Nullable T once(Fact<T> fact, Subject subject, Supplier<? extends @Nullable T> source) {
        Question question = new Question(fact, subject);
        if (!answers.containsKey(question)) {
            answers.put(question, source.get());
        }
        return fact.cast(answers.get(question));
    }

    private record Question(Fact<?> fact, Subject subject) {}
}
