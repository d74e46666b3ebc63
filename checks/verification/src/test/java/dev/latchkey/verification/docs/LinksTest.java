package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    @Test
    void allLinksInThePagesLeadSomewhere() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("docs", "examples")) {
            pages.addAll(pages(Build.root().resolve(folder), Integer.MAX_VALUE));
        }
        pages.addAll(pages(Build.root(), 1));

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(Links.broken(pages)).isEmpty();
    }

    @Test
    void aLinkToNoFileOrNoHeadingIsNamedWithPageAndLine(@TempDir Path root) throws IOException {
        Path page = root.resolve("a.md");
        Files.writeString(page, """
                # A
                [b](b.md#a-heading) [b](b.md#a-heading-1) [own](#a) [web](https://example.org)
                ```
                [code](none.md)
                ```
                `[code](none.md)`
                [none](none.md)
                [b](b.md#none)
                """);
        Files.writeString(root.resolve("b.md"), "## A heading\n## A `heading`!\n");

        assertThat(Links.broken(List.of(page)))
                .containsExactly(page + ":7: there is no none.md", page + ":8: there is no heading #none in b.md");
    }

    private static List<Path> pages(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }
}
