package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    @Test
    void allJavaInThePagesIsTheTextOfATest() throws IOException {
        assertThat(Pages.untested(Build.root(), Build.folders())).isEmpty();
    }

    @Test
    void javaThatNoTestHoldsIsNamedWithPageAndLine(@TempDir Path root) throws IOException {
        write(root, "README.md", "# Name\n\n```java\nint one = 1;\n```\n");
        write(root, "docs/model.md", "```java\n\n  int two = 2;\n```\ntext\n```java\n```\n");
        write(root, "docs/adr/0001.md", "```java\nint three = 3;\n```\n");
        write(root, "docs/hosts.md", "```java\nint four = 4;\n```\n");
        write(root, "checks/hosts/plain/src/main/java/Plain.java", "class Plain {\n  int four = 4;\n}\n");
        write(root, "a/src/test/java/ATest.java", "class ATest {\n  int one = 10;\n}\n");
        write(root, "b/src/test/java/BTest.java", "class BTest {\n  int one = 1;\n  int two = 2;\n}\n");

        assertThat(Pages.untested(root, List.of("a")))
                .containsExactly(
                        "README.md:4: no test holds this Java line by line: int one = 1;",
                        "docs/model.md:2: no test holds this Java line by line: int two = 2;",
                        "docs/model.md:7: no test holds this Java line by line: (nothing)");
        assertThat(Pages.untested(root, List.of("a", "b")))
                .containsExactly("docs/model.md:7: no test holds this Java line by line: (nothing)");
    }

    @Test
    void allTypesOfThePagesAreImportedThere() throws IOException {
        assertThat(Pages.withoutImports(Build.root(), Build.folders())).isEmpty();
    }

    @Test
    void aTypeThatNoSnippetUpToItsUseImportsIsNamed(@TempDir Path root) throws IOException {
        write(
                root,
                "README.md",
                "```java\nimport java.util.List;\n\nList<Set<Integer>> one;\n```\n```java\nSet<List<?>> two;\n```\n");
        write(
                root,
                "a/src/test/java/ATest.java",
                "import java.util.List;\nimport java.util.Set;\nList<Set<Integer>> one;\nSet<List<?>> two;\n");

        assertThat(Pages.untested(root, List.of("a"))).isEmpty();
        assertThat(Pages.withoutImports(root, List.of("a")))
                .containsExactly(
                        "README.md:2: imports are missing: java.util.Set",
                        "README.md:7: imports are missing: java.util.Set");
    }

    @Test
    void anImportThatTheTestDoesNotHaveIsNotTested(@TempDir Path root) throws IOException {
        write(
                root,
                "README.md",
                "```java\nimport java.util.List;\n\nList one;\n```\n```java\nimport a.One;\nOne one;\n```\n");
        write(root, "a/src/test/java/ATest.java", "package a;\nList one;\nOne one;\n");

        assertThat(Pages.untested(root, List.of("a")))
                .containsExactly("README.md:2: no test holds this Java line by line: List one;");
    }

    private static void write(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
