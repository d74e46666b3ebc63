package dev.latchkey.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.check.BodyReader;
import dev.latchkey.cli.check.CheckRun;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private final StringWriter out = new StringWriter();

    @Test
    void namesTheFactsThatAreMissingInOneParagraph() throws IOException {
        check(Palette.PLAIN, """
                {
                  "requestedFor": ["ada"],
                  "requestedItems": [{"type": "ROLE", "id": "audit", "removeDate": "2027-01-01T00:00:00Z"}]
                }
                """);

        assertThat(out).hasToString("""
                        a.json: UNDETERMINED (15 undetermined rules)
                        undetermined: 15 rules wait for facts: now (remove-date-future, max-duration), requester
                            (on-behalf-of, api-authority, external-approvals), manager-of (on-behalf-of), config
                            (on-behalf-of, external-approvals), assignments (already-assigned, grant-clears-start-date),
                            pending (already-requested), accounts (account-selection-needed), item-config (max-duration,
                            form-required, request-comment-required), requestable (requestable), items (item-known,
                            item-enabled), identities (identity-known)
                            hint: give them with --facts FILE
                        UNDETERMINED means: no rule of level error is known to be violated, but some cannot tell without more facts.
                        """);
    }

    @Test
    void showsTheEndOfABrokenText() throws IOException {
        check(Palette.PLAIN, "{\"requestedFor\": [\n\"ada\",\n");

        assertThat(out.toString()).startsWith("a.json:3:1: error[json-syntax]: this is not JSON: ");
        assertThat(out.toString()).endsWith("a.json: FAIL (1 error)\n");
    }

    @Test
    void disarmsTextOfTheDocument() throws IOException {
        check(
                Palette.PLAIN,
                "{\"requestType\": \"\\u001B[31m\", \"requestedFor\": [\"ada\"],"
                        + " \"requestedItems\": [{\"type\": \"ROLE\", \"id\": \"audit\"}]}");

        assertThat(out.toString())
                .startsWith("a.json:1:17: error[request-type-known]: \"␛[31m\" is not a type of request\n");
    }

    @Test
    void coloursLevelsPlacesAndVerdicts() throws IOException {
        check(Palette.COLOURED, "[]");

        assertThat(out.toString())
                .startsWith("\u001B[1ma.json:1:1:\u001B[0m \u001B[1;31merror[json-type]\u001B[0m: ")
                .contains("     | \u001B[1;32m^\u001B[0m\n")
                .endsWith("\u001B[1ma.json:\u001B[0m \u001B[1;31mFAIL\u001B[0m (1 error)\n");
    }

    private void check(Palette palette, String text) throws IOException {
        BodyChecker checker = BodyChecker.of(ApiVersion.V1, BodyType.CREATE, Facts.none());
        CheckRun run = new CheckRun(
                checker, BodyReader.WHOLE, new TextReport(new PrintWriter(out), palette, UndeterminedMode.SUMMARY));
        run.check("a.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        run.end();
    }
}
