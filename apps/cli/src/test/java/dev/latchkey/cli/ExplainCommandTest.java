package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
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
                          versions    all
                          operations  create
                          facts       now
                          source      v1 operations, create-access-request-v1
                          source      API description, beta createAccessRequest
                          source      API description, AccessRequestItem.startDate

                        Violated by a body of create in v1:
                          {
                            "requestType": "GRANT_ACCESS",
                            "requestedFor": ["identity-1"],
                            "requestedItems": [{"type": "ROLE", "id": "role-1", "startDate": "2026-11-29T23:59:59Z"}]
                          }

                        Where these facts are known:
                          {"now": "2026-11-30T00:00:00Z"}

                        What the check says:
                          error at /requestedItems/0/startDate: startDate 2026-11-29T23:59:59Z is not in the future; the
                          field's own description says that such a date provisions as soon as possible; it is
                          2026-11-30T00:00:00Z now

                        Kept by:
                          {
                            "requestType": "GRANT_ACCESS",
                            "requestedFor": ["identity-1"],
                            "requestedItems": [{"type": "ROLE", "id": "role-1", "startDate": "2026-11-30T00:00:01Z"}]
                          }
                        """);
    }

    @Test
    void explainsEveryRule() {
        for (Rule rule : Rules.all()) {
            assertThat(latchkey.run("explain", rule.getId())).as(rule.getId()).isZero();
        }
    }

    @Test
    void saysWhatElseThanTheBodyKeepsARule() {
        latchkey.run("explain", "close-authority");
        assertThat(latchkey.out()).endsWith("""

                        Kept where these facts are known:
                          {"requester": {"id": "identity-9", "authority": "ORG_ADMIN"}}
                        """);
        latchkey.run("explain", "operation-in-edition");
        assertThat(latchkey.out())
                .contains("\nViolated by a body of bulk-cancel in v3:\n")
                .endsWith("\nKept by the same in v2024.\n");
        latchkey.run("explain", "json-encoding");
        assertThat(latchkey.out())
                .contains("\nViolated by a body of create in v1, saved as ISO-8859-1:\n")
                .endsWith("\nKept by the same, saved as UTF-8.\n");
        latchkey.run("explain", "query-page");
        assertThat(latchkey.out()).contains("\nViolated by a query of status in v1:\n  {\"limit\": 251}\n");
        latchkey.run("explain", "suppression-expired");
        assertThat(latchkey.out()).contains("\nWhere this is suppressed:\n  [{\"ruleId\": \"unknown-field\"");
        latchkey.run("explain", "experimental-header");
        assertThat(latchkey.out())
                .contains("\nViolated by headers of administration in v1:\n  Accept: application/json\n\nWhat");
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
