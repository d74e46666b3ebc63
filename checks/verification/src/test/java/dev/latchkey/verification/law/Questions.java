package dev.latchkey.verification.law;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts that are looked up one by one, and a note of what was asked. */
final class Questions {
    private final List<Question> asked = new ArrayList<>();
    private final FactSource source;

    Questions(Facts facts) {
        source = new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                asked.add(new Question(fact, subject));
                return facts.find(fact, subject);
            }
        };
    }

    /** A source that is not facts at hand, so that it is asked for each. */
    FactSource source() {
        return source;
    }

    /** What was asked, in order. */
    List<Question> asked() {
        return Collections.unmodifiableList(asked);
    }
}
