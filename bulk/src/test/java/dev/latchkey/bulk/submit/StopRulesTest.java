package dev.latchkey.bulk.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StopRulesTest {
    private final StopRules rules =
            new StopRules(SubmitOptions.standard().maxErrors(100).maxUnexpected(0.2));

    @Test
    void tooLargeAShareOfUnexpectedAnswersEndsTheRun() {
        times(16, rules::accepted);
        times(4, rules::unexpected);
        assertThat(rules.isStopped()).isFalse();

        rules.unexpected();

        assertThat(rules.getReason()).isEqualTo("5 of 21 answers were unexpected");
    }

    @Test
    void fewAnswersSayNothingOfTheirShare() {
        times(19, rules::unexpected);
        assertThat(rules.isStopped()).isFalse();

        rules.unexpected();

        assertThat(rules.getReason()).isEqualTo("20 of 20 answers were unexpected");
    }

    @Test
    void refusalsAreErrorsButExpected() {
        times(100, rules::refused);
        assertThat(rules.isStopped()).isFalse();

        rules.refused();

        assertThat(rules.getReason()).isEqualTo("there were 101 errors; at most 100 are allowed");
    }

    @Test
    void refusalsCountAmongTheAnswersOfWhichTooManyAreUnexpected() {
        times(16, rules::refused);
        times(4, rules::unexpected);
        assertThat(rules.isStopped()).isFalse();

        rules.unexpected();

        assertThat(rules.getReason()).isEqualTo("5 of 21 answers were unexpected");
    }

    @Test
    void unexpectedAnswersAreErrors() {
        StopRules strict = new StopRules(SubmitOptions.standard().maxErrors(1));
        strict.unexpected();
        assertThat(strict.isStopped()).isFalse();

        strict.unexpected();

        assertThat(strict.getReason()).isEqualTo("there were 2 errors; at most 1 are allowed");
    }

    @Test
    void theFirstReasonStays() {
        rules.stop("somebody asked for it");
        rules.stop("somebody else did");

        assertThat(rules.getReason()).isEqualTo("somebody asked for it");
    }

    private static void times(int times, Runnable answer) {
        IntStream.range(0, times).forEach(i -> answer.run());
    }
}
