package dev.latchkey.verification.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages whose Java must be the text of a test: README.md and those in docs/ itself. The decisions in docs/adr tell
 * of code as it was or might have been.
 */
final class Pages {
    /** Folders of applications outside the build, which CI builds and runs. */
    private static final List<String> APPLICATIONS = List.of("checks/hosts", "examples");

    private Pages() {}

    /** A complaint for each piece of Java in a page that neither a test source below the given folders holds nor an application. */
    static List<String> untested(Path root, List<String> modules) throws IOException {
        List<String> sources = sources(root, modules);
        return snippets(root).stream()
                .filter(snippet -> sources.stream().noneMatch(snippet::isIn))
                .map(Snippet::complaint)
                .toList();
    }

    /** A complaint for each piece of Java that uses a type which neither it nor an earlier one of its page imports. */
    static List<String> withoutImports(Path root, List<String> modules) throws IOException {
        List<String> sources = sources(root, modules);
        Map<String, Set<String>> imported = new HashMap<>();
        List<String> complaints = new ArrayList<>();
        for (Snippet snippet : snippets(root)) {
            Set<String> known = imported.computeIfAbsent(snippet.page(), page -> new HashSet<>());
            known.addAll(snippet.imports());
            sources.stream()
                    .filter(snippet::isIn)
                    .findFirst()
                    .map(snippet::usedOf)
                    .ifPresent(used -> {
                        used.removeAll(known);
                        if (!used.isEmpty()) {
                            complaints.add(snippet.complaintOfMissing(used));
                        }
                    });
        }
        return complaints;
    }

    private static List<String> sources(Path root, List<String> modules) throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : modules) {
            sources.addAll(texts(root.resolve(module).resolve("src/test/java"), Integer.MAX_VALUE, ".java"));
        }
        for (String applications : APPLICATIONS) {
            sources.addAll(texts(root.resolve(applications), Integer.MAX_VALUE, ".java"));
        }
        return sources;
    }

    private static List<Snippet> snippets(Path root) throws IOException {
        List<Path> pages = new ArrayList<>(files(root, 1, "README.md"));
        pages.addAll(files(root.resolve("docs"), 1, ".md"));
        List<Snippet> snippets = new ArrayList<>();
        for (Path page : pages) {
            String name = root.relativize(page).toString().replace('\\', '/');
            snippets.addAll(Snippet.in(name, Files.readString(page)));
        }
        return snippets;
    }

    private static List<String> texts(Path folder, int depth, String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(folder, depth, ending)) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder, int depth, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
