package dev.latchkey.kotlin.docs

import java.nio.file.Path
import kotlin.io.path.readText
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class SnippetsTest {
    // Maven and IDEs run tests in the folder of the module.
    private val module = Path.of("").toAbsolutePath()
    private val tests = Snippets.sources(module.resolve("src/test/kotlin"))

    @Test
    fun allKotlinInThePageIsTheTextOfATest() {
        val snippets = Snippets.ofPage(module.resolve("../../docs/kotlin.md").readText())

        assertThat(snippets).isNotEmpty()
        assertThat(Snippets.untested(snippets, tests)).isEmpty()
    }

    @Test
    fun allKotlinInTheDocumentationOfFunctionsIsTheTextOfATest() {
        val snippets = Snippets.sources(module.resolve("src/main/kotlin")).flatMap(Snippets::ofSource)

        assertThat(snippets).isNotEmpty()
        assertThat(Snippets.untested(snippets, tests)).isEmpty()
    }

    @Test
    fun kotlinThatNoTestHoldsIsFound() {
        val page =
            "```java\nint a = 1;\n```\n- item\n  ```kotlin\n  val a = 1\n\n    val b = 2\n  ```\n```kotlin\nval c = 3\n```\n"
        val source = "/**\n * ```\n * val d = 4\n * ```\n */\nval text = \"```\"\n"

        val snippets = Snippets.ofPage(page) + Snippets.ofSource(source)

        assertThat(snippets).containsExactly("val a = 1\nval b = 2", "val c = 3", "val d = 4")
        assertThat(Snippets.untested(snippets, listOf("fun x() {\n  val a = 1\n  val b = 2\n}\n", "val c = 33")))
            .containsExactly("val c = 3", "val d = 4")
        assertThat(Snippets.untested(listOf(""), listOf(""))).containsExactly("")
        assertThat(Snippets.untested(listOf("import a.b\nc()"), listOf("import a.b\n\nfun x() {\n  c()\n}\n")))
            .isEmpty()
        assertThat(Snippets.untested(listOf("import a.b\nc()"), listOf("import a.c\nc()\n"))).hasSize(1)
    }
}
