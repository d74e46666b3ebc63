package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementsCommandTest {
    private static final String FACTS = """
            {
              "config": { "requestOnBehalfOfConfig": { "allowRequestOnBehalfOfEmployeeByManager": true } },
              "itemConfig": {
                "audit": {
                  "requestCommentRequired": true,
                  "requireEndDate": true,
                  "maxPermittedAccessDuration": { "value": 3, "timeUnit": "MONTHS" },
                  "formDefinitionId": "reasons"
                },
                "ledger": {}
              },
              "accounts": {
                "ada": {
                  "audit": [
                    { "sourceId": "directory", "uuid": "u1", "nativeIdentity": "CN=ada" },
                    { "sourceId": "directory", "uuid": "u2" }
                  ],
                  "ledger": [{ "sourceId": "directory", "uuid": "u1" }]
                }
              }
            }
            """;

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("facts.json", FACTS);
    }

    @Test
    void tellsWhatEachItemRequiresAndWhoMayAsk() {
        int exit = latchkey.run(
                "requirements",
                "--item",
                "ROLE:audit",
                "--item",
                "access-profile:ledger",
                "--for",
                "ada",
                "--facts",
                "facts.json");

        assertThat(latchkey.out()).isEqualTo("""
                        ROLE audit
                          comment     required
                          end date    required
                          latest end  2027-02-21T00:00:00Z
                          form        reasons
                          accounts    for ada: choose one on each source
                                        source directory, uuid u1, native identity CN=ada
                                        source directory, uuid u2
                        ACCESS_PROFILE ledger
                          comment     not required
                          end date    not required
                          latest end  none
                          form        none
                          accounts    for ada: nothing to choose
                        Who may ask: people for themselves; managers for those whom they manage; administrators for anyone.
                        """);
        assertThat(exit).isZero();
    }

    @Test
    void namesTheFactsThatAreMissing() {
        int exit = latchkey.run("requirements", "--item", "ENTITLEMENT:e", "--for", "ada");

        assertThat(latchkey.out()).isEqualTo("""
                        ENTITLEMENT e
                          comment     unknown: needs config, item-config
                          end date    unknown: needs config, item-config
                          latest end  unknown: needs config, item-config
                          form        unknown: needs config, item-config
                          accounts    for ada: unknown: needs accounts
                        Who may ask: administrators for anyone; others unknown: needs config.
                        hint: give what is unknown with --facts FILE
                        """);
        assertThat(exit).isZero();
    }

    @Test
    void aRuleThatIsOffDemandsNothing() {
        latchkey.file("latchkey.yaml", "rules: {request-comment-required: off}")
                .run("requirements", "--item", "ROLE:audit", "--facts", "facts.json");

        assertThat(latchkey.out())
                .contains("  comment     not required\n")
                .endsWith("Settings: latchkey.yaml: 1 level\n");
    }

    @Test
    void theMomentDecidesOnTheLatestEnd() {
        latchkey.run("requirements", "--item", "ROLE:audit", "--facts", "facts.json", "--now", "2027-01-31T12:00:00Z");

        assertThat(latchkey.out()).contains("  latest end  2027-04-30T12:00:00Z\n");
    }

    @Test
    void writesJsonThatKeepsToItsSchema() {
        DocumentedSchema schema = DocumentedSchema.of("requirements-output.schema.json");
        latchkey.file("latchkey.yaml", "apiVersion: v1")
                .run(
                        "requirements",
                        "--item",
                        "ROLE:audit",
                        "--for",
                        "ada",
                        "--for",
                        "bob",
                        "--facts",
                        "facts.json",
                        "--format",
                        "json");

        schema.accepts(latchkey.out());
        assertThat(latchkey.out())
                .isEqualTo("{\"apiVersion\":\"v1\",\"items\":[{\"type\":\"ROLE\",\"id\":\"audit\","
                        + "\"comment\":{\"required\":true,\"missingFacts\":[]},"
                        + "\"endDate\":{\"required\":true,\"missingFacts\":[]},"
                        + "\"latestEnd\":{\"value\":\"2027-02-21T00:00:00Z\",\"missingFacts\":[]},"
                        + "\"form\":{\"value\":\"reasons\",\"missingFacts\":[]},"
                        + "\"accountChoices\":[{\"identity\":\"ada\",\"accounts\":["
                        + "{\"sourceId\":\"directory\",\"uuid\":\"u1\",\"nativeIdentity\":\"CN=ada\"},"
                        + "{\"sourceId\":\"directory\",\"uuid\":\"u2\",\"nativeIdentity\":null}],\"missingFacts\":[]},"
                        + "{\"identity\":\"bob\",\"accounts\":[],\"missingFacts\":[\"accounts\"]}]}],"
                        + "\"mayAsk\":{\"ways\":[\"self\",\"manager\",\"administrator\"],\"missingFacts\":[]},"
                        + "\"settings\":\"latchkey.yaml\"}\n");
        schema.refuses(latchkey.out().replace("\"required\":true", "\"required\":null"));
    }

    @Test
    void foreignTextIsHarmlessInBothFormats() {
        latchkey.run("requirements", "--item", "ROLE:\u001B[2J\u00E9");
        latchkey.run("requirements", "--item", "ROLE:\u001B[2J\u00E9", "--format", "json");

        assertThat(latchkey.out()).startsWith("ROLE \u241B[2J\u00E9\n").contains("\"id\":\"\\u001B[2J\\u00E9\"");
    }

    @Test
    void saysHowAnItemIsWritten() {
        assertThat(latchkey.run("requirements", "--item", "audit")).isEqualTo(2);
        assertThat(latchkey.run("requirements", "--item", "TEAM:audit")).isEqualTo(2);
        assertThat(latchkey.run("requirements")).isEqualTo(2);
        assertThat(latchkey.err()).isEqualTo("""
                        latchkey: Invalid value for option '--item' (TYPE:ID): "audit" is not an item; write its type and its id, such as ROLE:2c9180835d2e5168015d32f890ca1581
                        Try "latchkey requirements --help".
                        latchkey: Invalid value for option '--item' (TYPE:ID): "TEAM" is not a type of items; choose one of ACCESS_PROFILE, ROLE, ENTITLEMENT
                        Try "latchkey requirements --help".
                        latchkey: Missing required option: '--item=TYPE:ID'
                        Try "latchkey requirements --help".
                        """);
    }
}
