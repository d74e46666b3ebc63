package dev.latchkey.kotlin.compile

import java.nio.file.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.name
import kotlin.io.path.writeText
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation
import org.jetbrains.kotlin.cli.common.messages.MessageCollector
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jetbrains.kotlin.config.Services

/** The compiler of the build, called on the class path of the tests, null checks as strict as in the build. */
internal class KotlinCompiler(private val folder: Path) {
    /** The errors in each of the sources, which are all compiled together; what belongs to none stands under `""`. */
    fun errors(sources: Map<String, String>): Map<String, List<String>> {
        val errors = sources.keys.associateWithTo(LinkedHashMap()) { ArrayList<String>() }
        val files = folder.resolve("sources").createDirectories()
        sources.forEach { (name, source) -> files.resolve("$name.kt").writeText(source) }
        val arguments =
            K2JVMCompilerArguments().apply {
                freeArgs = listOf(files.toString())
                destination = folder.resolve("classes").toString()
                classpath = System.getProperty("java.class.path")
                noStdlib = true
                noReflect = true
                jvmTarget = "17"
                jspecifyAnnotations = "strict"
            }
        K2JVMCompiler().exec(Errors(errors), Services.EMPTY, arguments)
        return errors
    }

    private class Errors(private val errors: MutableMap<String, ArrayList<String>>) : MessageCollector {
        override fun clear() {}

        override fun hasErrors(): Boolean = errors.values.any { it.isNotEmpty() }

        override fun report(
            severity: CompilerMessageSeverity,
            message: String,
            location: CompilerMessageSourceLocation?,
        ) {
            if (severity.isError) {
                val source = location?.let { Path.of(it.path).name.removeSuffix(".kt") }.orEmpty()
                errors.getOrPut(source) { ArrayList() } += message
            }
        }
    }
}
