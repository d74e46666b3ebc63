package dev.latchkey.validation;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactMemo;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a source during one check: each is asked for at most once, none for a rule below the level that the caller
 * wants facts for, and for the verdict none any more once an error is found. A rule that needs no facts and is broken ends
 * all questions; warnings may tell why one that needs facts is.
 *
 * <p>Facts at large, which are about no identity, item or request, come first, one in each attempt: after each, all
 * rules are asked whether that settles it.
 */
final class FactsOnDemand implements FactSource {
    private final FactSource source;
    private final Findings findings;
    /** The last stage whose rules facts are looked up for. */
    private final Stage last;

    private final FactMemo memo = new FactMemo();
    private Stage stage = Stage.WITHOUT_FACTS;
    private boolean attempting;
    private boolean asked;
    private boolean settled;
    /** Whether an error was found before any fact was asked for. */
    private boolean broken;

    FactsOnDemand(FactSource source, Findings findings, Stage last) {
        this.source = source;
        this.findings = findings;
        this.last = last;
    }

    /** Takes the time from one who has asked for it already. */
    void tellNow(@Nullable Instant now) {
        memo.once(Fact.NOW, Subject.NONE, () -> now);
    }

    void enter(Stage next) {
        if (next == Stage.DECIDING) {
            broken = findings.haveFailure();
        }
        stage = next;
    }

    /** From here on, only one more fact at large is asked for. */
    void attempt() {
        attempting = true;
        asked = false;
    }

    /**
     * Ends an attempt.
     *
     * @param failed whether a rule is violated by what is known now
     * @return whether another attempt may learn more
     */
    boolean endAttempt(boolean failed) {
        attempting = false;
        settled = failed;
        return asked && !failed;
    }

    @Override
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        if (!memo.knows(fact, subject)) {
            if (!mayAsk(subject.equals(Subject.NONE))) {
                return null;
            }
            asked = true;
        }
        return memo.once(fact, subject, () -> source.find(fact, subject));
    }

    /** What is known already; asks the source for nothing. */
    FactSource atHand() {
        return new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                return memo.knows(fact, subject) ? memo.once(fact, subject, () -> null) : null;
            }
        };
    }

    private boolean mayAsk(boolean atLarge) {
        return stage != Stage.WITHOUT_FACTS
                && stage.compareTo(last) <= 0
                && !broken
                && (stage != Stage.DECIDING || (!settled && !findings.haveFailure()))
                && (!attempting || (atLarge && !asked));
    }
}
