package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Compiles and packs rules of a tenant's own. */
final class RuleJar {
    /** The class that provides the one rule of {@link #NO_SUNDAY}. */
    static final String PROVIDER = "acme.AcmeRules";

    static final String NO_SUNDAY = """
            package acme;

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
                            .eachItem((item, identity, context) -> {
                                if (item.getStartDate() != null
                                        && item.getStartDate().getDayOfWeek() == DayOfWeek.SUNDAY) {
                                    context.violated("/startDate", "the access would start on a Sunday");
                                }
                            })
                            .build());
                }
            }
            """;

    private static final String SERVICE = "META-INF/services/dev.latchkey.validation.settings.RuleProvider";

    private RuleJar() {}

    /** Writes a jar of one class and what is in it; it names a provider unless that is empty. */
    static void write(Path jar, String source, String provider) throws IOException {
        Path build = Files.createTempDirectory(jar.getParent(), "build");
        Path java = Files.createDirectory(build.resolve("acme")).resolve("AcmeRules.java");
        Files.writeString(java, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-g:lines,source",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    build.toString());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(java))
                            .call())
                    .isTrue();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> classes = Files.list(build.resolve("acme"))) {
            for (Path type : classes.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                write(entries, "acme/" + type.getFileName(), Files.readAllBytes(type));
            }
            if (!provider.isEmpty()) {
                write(entries, SERVICE, provider.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void write(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
