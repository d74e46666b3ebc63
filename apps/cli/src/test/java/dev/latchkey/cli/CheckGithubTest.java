package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.BAD;
import static dev.latchkey.cli.CommandLineRun.DOUBTFUL;
import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckGithubTest {
    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("good.json", GOOD).file("bad.json", BAD);
    }

    @Test
    void aViolationIsACommandAtItsLine() {
        int exit = latchkey.file("doubtful.json", DOUBTFUL)
                .check("--format", "github", "good.json", "bad.json", "doubtful.json");

        assertThat(latchkey.out()).isEqualTo("""
                        ::error file=bad.json,line=3,col=19,title=revoke-single-identity::the revoke is for 2 identities; it can be for one%0ASend one revoke for each identity.
                        ::warning file=doubtful.json,line=1,col=80,title=unknown-field::the documents have no field "note" here%0ACheck the spelling and the place of the key, or remove it.
                        3 files: 2 PASS, 1 FAIL (1 error, 1 warning)
                        """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void missingFactsAreOneWarningForAllFiles() {
        latchkey.run("check", "--format", "github", "bad.json");

        assertThat(latchkey.out())
                .contains("::warning title=undetermined::10 rules wait for facts: requester (api-authority,")
                .contains("%0AGive them with --facts FILE.\n1 file: FAIL (1 error, 10 undetermined rules)\n");
    }

    @Test
    void standardInputIsNamedInTheMessageSinceItIsNoFile() {
        latchkey.in(BAD).check("--format", "github", "-");

        assertThat(latchkey.out())
                .startsWith("::error title=revoke-single-identity::<stdin>:3:19: the revoke is for 2 identities;");
    }

    @Test
    void aFileThatCannotBeReadIsAnError() {
        latchkey.check("--format", "github", "missing.json");

        assertThat(latchkey.out()).isEqualTo("""
                        ::error file=missing.json,title=not checked::the file could not be read to its end
                        0 files: nothing to check
                        """);
    }

    @Test
    void neitherADocumentNorANameCanSayACommandOfItsOwn() {
        String name = "a,b:c%0A::set-output.json";
        latchkey.file(name, GOOD.replace("ROLE", "\\n::add-mask::x\\r%0A::stop-commands::\\u001B"))
                .check("--format", "github", name);

        assertThat(latchkey.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("::error file=a%2Cb%3Ac%250A%3A%3Aset-output.json,line=1,col=55,title=item-type-known::"
                        + "\"\u240A::add-mask::x\u240D%250A::stop-commands::\u241B\" is not a type of item%0A");
    }
}
