package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static dev.latchkey.cli.RuleJar.NO_SUNDAY;
import static dev.latchkey.cli.RuleJar.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a tenant's own, in real jars that are compiled and packed here. */
class RulesJarTest {
    private static final String SUNDAY = GOOD.replace("}]", ", \"startDate\": \"2026-11-29T00:00:00Z\"}]");

    @TempDir
    private Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void start() {
        latchkey = new CommandLineRun(folder).file("a.json", SUNDAY);
    }

    @Test
    void aRuleOfTheTenantLooksLikeOurs() throws IOException {
        jar("acme.jar", NO_SUNDAY, PROVIDER);

        int exit = latchkey.check("--rules-jar", "acme.jar", "a.json");

        assertThat(latchkey.err()).isEmpty();
        assertThat(latchkey.out()).isEqualTo("""
                        a.json:1:91: error[acme-no-sunday]: the access would start on a Sunday
                           1 | …uestedFor": ["ada"], "requestedItems": [{"type": "ROLE", "id": "audit", "startDate": "2026-11-29T00:00:00Z"}]}
                             |                                                                                       ^
                            hint: Start on Monday.
                        a.json: FAIL (1 error)
                        Settings: 1 rule of its own
                        """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void jarsMayBeNamedInTheEnvironmentAndTheirRulesInTheSettings() throws IOException {
        jar("acme.jar", NO_SUNDAY, PROVIDER);
        latchkey.environment("LATCHKEY_RULES", "acme.jar" + File.pathSeparator)
                .file("latchkey.yaml", "rules: {acme-no-sunday: warning}");

        assertThat(latchkey.check("a.json")).isZero();
        assertThat(latchkey.run("explain", "acme-no-sunday")).isZero();
        assertThat(latchkey.run("explain", "acme-no-sundy")).isEqualTo(2);

        assertThat(latchkey.out())
                .contains("warning[acme-no-sunday]")
                .contains("Settings: latchkey.yaml: 1 level, 1 rule of its own\n")
                .contains("acme-no-sunday\n  says        Access does not start on a Sunday.\n");
        assertThat(latchkey.err())
                .isEqualTo("latchkey: there is no rule \"acme-no-sundy\"; did you mean acme-no-sunday?\n");
    }

    @Test
    void theApiVersionsOfARuleOfTheTenantAreToldInTheirOrder() throws IOException {
        jar(
                "acme.jar",
                NO_SUNDAY.replace(
                        ".reason(", ".since(dev.latchkey.model.version.ApiVersion.V2024)\n                .reason("),
                PROVIDER);

        latchkey.run("explain", "--rules-jar", "acme.jar", "acme-no-sunday");

        assertThat(latchkey.out()).contains("\n  versions    v2024, v2025, v2026, v1\n");
    }

    @Test
    void settingsThatNameARuleWhoseJarIsMissingAreRefused() {
        latchkey.file("latchkey.yaml", "rules: {acme-no-sunday: warning}");

        assertThat(latchkey.check("a.json")).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: latchkey.yaml:1:9: there is no rule \"acme-no-sunday\"; \"latchkey rules\" lists"
                        + " them all\n");
    }

    @Test
    void whatIsNoJarOfRulesIsNamed() throws IOException {
        latchkey.file("text.jar", "text");
        jar("empty.jar", NO_SUNDAY, "");

        latchkey.check("--rules-jar", "missing.jar", "a.json");
        latchkey.check("--rules-jar", "text.jar", "a.json");
        int exit = latchkey.check("--rules-jar", "empty.jar", "a.json");

        assertThat(latchkey.err()).isEqualTo("""
                        latchkey: missing.jar: there is no such file; check its name and the folder that you are in
                        latchkey: text.jar: this is no jar; build one of your rules
                        latchkey: empty.jar: this jar brings no rules; name their provider in META-INF/services/dev.latchkey.validation.settings.RuleProvider
                        """);
        assertThat(latchkey.out()).isEmpty();
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void aProviderThatCannotBeMadeOrFailsIsNamed() throws IOException {
        jar("none.jar", NO_SUNDAY, "acme.Other");
        jar("taken.jar", NO_SUNDAY.replace("acme-no-sunday", "date-utc"), PROVIDER);
        jar(
                "failing.jar",
                NO_SUNDAY.replace(
                        "return List", "if (true) throw new IllegalStateException(\"no tenant\"); return List"),
                PROVIDER);

        latchkey.check("--rules-jar", "none.jar", "a.json");
        latchkey.check("--rules-jar", "taken.jar", "a.json");
        int exit = latchkey.check("--rules-jar", "failing.jar", "a.json");

        assertThat(latchkey.err()).isEqualTo("""
                        latchkey: the rules of your own cannot be loaded: dev.latchkey.validation.settings.RuleProvider: Provider acme.Other not found; build them with the Java that runs here, and name a public class with a public constructor without parameters in META-INF/services/dev.latchkey.validation.settings.RuleProvider
                        latchkey: a rule of your own cannot be taken: there is a rule date-utc already; give the new one an id of its own
                        latchkey: the rules of your own cannot be loaded: their provider failed with java.lang.IllegalStateException: no tenant; correct it
                        """);
        assertThat(exit).isEqualTo(2);
    }

    private void jar(String name, String source, String provider) throws IOException {
        RuleJar.write(folder.resolve(name), source, provider);
    }
}
