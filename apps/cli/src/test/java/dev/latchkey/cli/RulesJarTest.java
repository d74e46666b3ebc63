package dev.latchkey.cli;

import static dev.latchkey.cli.CommandLineRun.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a tenant's own, in real jars that are compiled and packed here. */
class RulesJarTest {
    private static final String SERVICE = "META-INF/services/dev.latchkey.validation.settings.RuleProvider";

    private static final String NO_WEEKEND = """
            package acme;

            import dev.latchkey.validation.rule.Answer;
            import dev.latchkey.validation.rule.Rule;
            import dev.latchkey.validation.settings.RuleProvider;
            import java.time.DayOfWeek;
            import java.util.List;

            public final class AcmeRules implements RuleProvider {
                @Override
                public List<Rule> getRules() {
                    return List.of(Rule.error("acme-no-sunday")
                            .reason("Access does not start on a Sunday.")
                            .hint("Start on Monday.")
                            .eachItem((item, identity, terms, facts) -> item.getStartDate() != null
                                            && item.getStartDate().getDayOfWeek() == DayOfWeek.SUNDAY
                                    ? Answer.violated("/startDate", "the access would start on a Sunday")
                                    : Answer.satisfied())
                            .build());
                }
            }
            """;

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
        jar("acme.jar", NO_WEEKEND, "acme.AcmeRules");

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
        jar("acme.jar", NO_WEEKEND, "acme.AcmeRules");
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
        jar("empty.jar", NO_WEEKEND, "");

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
        jar("none.jar", NO_WEEKEND, "acme.Other");
        jar("taken.jar", NO_WEEKEND.replace("acme-no-sunday", "date-utc"), "acme.AcmeRules");
        jar(
                "failing.jar",
                NO_WEEKEND.replace(
                        "return List", "if (true) throw new IllegalStateException(\"no tenant\"); return List"),
                "acme.AcmeRules");

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
        Path build = Files.createTempDirectory(folder, "build");
        Path java = Files.createDirectory(build.resolve("acme")).resolve("AcmeRules.java");
        Files.writeString(java, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", build.toString());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(java))
                            .call())
                    .isTrue();
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> classes = Files.list(build.resolve("acme"))) {
            for (Path type : classes.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                write(jar, "acme/" + type.getFileName(), Files.readAllBytes(type));
            }
            if (!provider.isEmpty()) {
                write(jar, SERVICE, provider.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void write(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
