package dev.latchkey.dsl.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of the running JDK, on sources that exist in memory only. Nothing is written. */
final class InMemoryCompiler {
    private final List<Class<?>> libraries;

    /** @param libraries one class of each library that the sources use */
    InMemoryCompiler(Class<?>... libraries) {
        this.libraries = List.of(libraries);
    }

    /** What the compiler complains about in each source, by the name of its class. */
    Map<String, List<String>> errors(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xmaxerrs",
                "1000",
                "-classpath",
                libraries.stream()
                        .map(InMemoryCompiler::place)
                        .collect(Collectors.joining(System.getProperty("path.separator"))));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            List<Source> units = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            // "analyze" stops before class files would be written.
            compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            Stream.concat(options.stream(), Stream.of("--should-stop=ifNoError=FLOW"))
                                    .toList(),
                            null,
                            units)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> errors = new LinkedHashMap<>();
        sources.keySet().forEach(name -> errors.put(name, new ArrayList<>()));
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                String name = diagnostic.getSource() instanceof Source source ? source.className : "";
                errors.computeIfAbsent(name, key -> new ArrayList<>()).add(diagnostic.getMessage(Locale.ENGLISH));
            }
        }
        return errors;
    }

    private static String place(Class<?> library) {
        try {
            return Path.of(library.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String className;
        private final String code;

        Source(String className, String code) {
            super(URI.create("memory:///" + className + ".java"), Kind.SOURCE);
            this.className = className;
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
