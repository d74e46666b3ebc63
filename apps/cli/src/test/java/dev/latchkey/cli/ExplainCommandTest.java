package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Rules;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder);
    }

    @Test
    void saysAllThereIsToSayOfARule() {
        assertThat(latchkey.run("explain", "start-date-future")).isZero();
        assertThat(latchkey.out()).isEqualTo("""
                        start-date-future
                          says        startDate is in the future.
                          what to do  Choose a later date, or leave startDate out to provision at once.
                          level       error: the server refuses the request or cannot do what it asks
                          editions    v3, v2024, v2025, v2026, v1
                          operations  create
                          facts       now
                          source      v1 operations, create-access-request-v1
                          source      API description, AccessRequestItem.startDate
                        """);
    }

    @Test
    void explainsEveryRule() {
        for (Rule rule : Rules.all()) {
            assertThat(latchkey.run("explain", rule.getId())).as(rule.getId()).isZero();
        }
    }

    @Test
    void guessesWhichRuleWasMeant() {
        assertThat(latchkey.run("explain", "revoke-coment")).isEqualTo(2);
        assertThat(latchkey.err())
                .startsWith("latchkey: there is no rule \"revoke-coment\"; did you mean revoke-comment")
                .endsWith("?\n");
    }

    @Test
    void pointsToTheListWhereItCannotGuess() {
        assertThat(latchkey.run("explain", "nonsense")).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: there is no rule \"nonsense\"; \"latchkey rules\" lists them all\n");
    }
}
