package dev.latchkey.kotlin.docs

import java.nio.file.Path
import kotlin.io.path.extension
import kotlin.io.path.readText
import kotlin.io.path.walk

/** Kotlin in documents, and in the documentation of functions, that must be the text of a test. */
internal object Snippets {
    /** The Kotlin of a page: what stands between ` ```kotlin` and ` ``` `. */
    fun ofPage(text: String): List<String> = fenced(text.lines(), "```kotlin")

    /** The Kotlin in the comments of a source: what stands between ` ``` ` and ` ``` `. */
    fun ofSource(text: String): List<String> =
        fenced(text.lines().map { it.trim() }.filter { it.startsWith("*") }.map { it.removePrefix("*") }, "```")

    /**
     * The snippets that none of the sources holds line by line, after imports that the same source has; indentation and
     * blank lines make no difference.
     */
    fun untested(snippets: List<String>, sources: List<String>): List<String> {
        val tested = sources.map { "\n" + normal(it.lines()) + "\n" }
        return snippets.filter { snippet ->
            val (imports, code) = snippet.lines().partition { it.startsWith("import ") }
            val text = "\n" + code.joinToString("\n") + "\n"
            snippet.isEmpty() || tested.none { source -> text in source && imports.all { "\n$it\n" in source } }
        }
    }

    fun sources(folder: Path): List<String> =
        folder.walk().filter { it.extension == "kt" }.sorted().map { it.readText() }.toList()

    private fun fenced(lines: List<String>, fence: String): List<String> {
        val snippets = ArrayList<String>()
        val rest = lines.map { it.trim() }.iterator()
        for (line in rest) {
            if (line.startsWith("```")) {
                val snippet = normal(rest.asSequence().takeWhile { it != "```" }.toList())
                if (line == fence) snippets += snippet
            }
        }
        return snippets
    }

    private fun normal(lines: List<String>) = lines.map { it.trim() }.filter { it.isNotEmpty() }.joinToString("\n")
}
