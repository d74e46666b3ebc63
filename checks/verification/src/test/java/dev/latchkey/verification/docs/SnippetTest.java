package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final String PAGE = """
            # Page
            ```json
            {"java": "```java"}
            ```
            - item:
              ```java
              Request request = Request.builder()

                      .build();
              ```
            ```java
            request.send();
            """;

    private final List<Snippet> snippets = Snippet.in("docs/page.md", PAGE);

    @Test
    void onlyJavaIsTakenFromAPageIndentedOrUnfinishedThoughItMayBe() {
        assertThat(snippets)
                .containsExactly(
                        new Snippet("docs/page.md", 7, Set.of(), "Request request = Request.builder()\n.build();"),
                        new Snippet("docs/page.md", 12, Set.of(), "request.send();"));
    }

    @Test
    void indentationAndBlankLinesMakeNoDifference() {
        assertThat(snippets.get(0).isIn("void test() {\n    Request request = Request.builder()\n        .build();\n}"))
                .isTrue();
    }

    @Test
    void linesMustStandTogetherAndBeWhole() {
        Snippet send = snippets.get(1);
        assertThat(send.isIn("request.send();")).isTrue();
        assertThat(send.isIn("tenant.request.send();")).isFalse();
        assertThat(send.isIn("request.send(); // twice")).isFalse();
        assertThat(snippets.get(0).isIn("Request request = Request.builder()\n.id(1)\n.build();"))
                .isFalse();
    }
}
