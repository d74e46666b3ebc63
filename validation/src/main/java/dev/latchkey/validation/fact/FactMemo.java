package dev.latchkey.validation.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Caches the answers to fact queries, unknown ones included, so that each query is made once. Not thread-safe. */
public final class FactMemo {
    private final Map<Question, @Nullable Object> answers = new HashMap<>();

    /** Creates an empty memo. */
    public FactMemo() {}

    /**
     * Wraps a source in a memo.
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
     * Checks whether a query has been answered.
     *
     * @param fact the requested fact
     * @param subject the subject of the fact
     * @return whether an answer is cached, even if it is unknown
     */
    public boolean knows(Fact<?> fact, Subject subject) {
        return answers.containsKey(new Question(fact, subject));
    }

    /**
     * Returns the cached answer, or asks the source.
     *
     * @param fact the requested fact
     * @param subject the subject of the fact
     * @param source the source to ask if no answer is cached
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
