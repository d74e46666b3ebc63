package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.DOUBTFUL;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class CheckJunitTest {
    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder)
                .file("good.json", GOOD)
                .file("bad.json", BAD)
                .file("doubtful.json", DOUBTFUL);
    }

    @Test
    void everyBodyIsASuiteAndEveryRuleWithSomethingToSayATest() {
        int exit = latchkey.check("--format", "junit", "good.json", "bad.json", "doubtful.json");

        assertThat(latchkey.out()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="latchkey">
                        <testsuite name="good.json" tests="1" failures="0" errors="0" skipped="0">
                        <testcase classname="good.json" name="no documented rule is violated"></testcase>
                        </testsuite>
                        <testsuite name="bad.json" tests="1" failures="1" errors="0" skipped="0">
                        <testcase classname="bad.json" name="revoke-single-identity"><failure type="error" message="the revoke is for 2 identities; it can be for one">bad.json:3:19: error: the revoke is for 2 identities; it can be for one
                        hint: Send one revoke for each identity.</failure></testcase>
                        </testsuite>
                        <testsuite name="doubtful.json" tests="1" failures="0" errors="0" skipped="0">
                        <testcase classname="doubtful.json" name="unknown-field"><system-out>doubtful.json:1:80: warning: the documents have no field "note" here
                        hint: Check the spelling and the place of the key, or remove it.</system-out></testcase>
                        </testsuite>
                        </testsuites>
                        """);
        assertThat(exit).isEqualTo(1);
        assertIsJunit();
    }

    @Test
    void aRuleThatIsBrokenTwiceIsOneTestThatTellsBoth() {
        latchkey.file(
                        "a.json",
                        "{\"requestedFor\":[\"ada\"],\"requestedItems\":[{\"type\":\"ROLE\"},\n{\"type\":\"ROLE\"}]}")
                .check("--format", "junit", "a.json");

        assertThat(latchkey.out())
                .contains("<testsuite name=\"a.json\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\">")
                .contains(
                        "name=\"item-id-present\"><failure type=\"error\" message=\"the item has no id (and 1 more)\">"
                                + "a.json:1:43: error: the item has no id\nhint: ")
                .contains("\na.json:2:1: error: the item has no id\nhint: ");
    }

    @Test
    void rulesThatCannotTellAreOneSkippedTestThatNamesTheFacts() {
        int exit = latchkey.run("check", "--format", "junit", "good.json");

        assertThat(latchkey.out())
                .contains(
                        "name=\"undetermined\"><skipped type=\"undetermined\" message=\"15 rules wait for facts: requester (")
                .doesNotContain("<failure");
        assertThat(exit).isZero();
        assertIsJunit();
    }

    @Test
    void whateverCountsForTheExitCodeFails() {
        latchkey.check("--format", "junit", "--strict", "doubtful.json");
        assertThat(latchkey.out()).contains("name=\"unknown-field\"><failure type=\"warning\" message=\"the documents");

        CommandLineRun withoutFacts = new CommandLineRun(folder);
        withoutFacts.run("check", "--format", "junit", "--fail-on", "undetermined", "good.json");
        assertThat(withoutFacts.out()).contains("name=\"undetermined\"><failure type=\"undetermined\"");
    }

    @Test
    void aFileThatCannotBeReadIsAnError() {
        latchkey.check("--format", "junit", "missing.json");

        assertThat(latchkey.out()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="latchkey">
                        <testsuite name="missing.json" tests="1" failures="0" errors="1" skipped="0">
                        <testcase classname="missing.json" name="the file can be read"><error type="unread" message="the file could not be read to its end"></error></testcase>
                        </testsuite>
                        </testsuites>
                        """);
        assertIsJunit();
    }

    @Test
    void namesTheLineOfABody() {
        latchkey.file("a.jsonl", GOOD + GOOD).check("--format", "junit", "--lines", "--all-lines", "a.jsonl");

        assertThat(latchkey.out()).contains("<testsuite name=\"a.jsonl:1\"", "<testsuite name=\"a.jsonl:2\"");
    }

    @Test
    void holdsWhatXmlCannot() {
        String tricky = "\\u0000\\u001B[31m]]>&lt;<!--\\uFFFE\\uFFFF\\uD800\u0085\u202E";
        latchkey.file("<&\".json", GOOD.replace("ROLE", tricky)).check("--format", "junit", "<&\".json");

        assertThat(latchkey.out())
                .contains("classname=\"&lt;&amp;&quot;.json\"")
                .contains("error: \"\u2400\u241B[31m]]&gt;&amp;lt;&lt;!--\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\" ");
        assertIsJunit();
    }

    private void assertIsJunit() {
        Path schema = Path.of("src/test/resources/dev/latchkey/cli/report/junit-10.xsd");
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schema.toFile())
                    .newValidator()
                    .validate(new StreamSource(new StringReader(latchkey.out())));
        } catch (SAXException | IOException e) {
            throw new AssertionError("not what JUnit writes: " + latchkey.out(), e);
        }
    }
}
