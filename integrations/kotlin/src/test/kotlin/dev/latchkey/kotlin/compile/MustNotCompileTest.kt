package dev.latchkey.kotlin.compile

import java.nio.file.Path
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.Arguments
import org.junit.jupiter.params.provider.MethodSource

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MustNotCompileTest {
    private lateinit var legal: Map<String, List<String>>
    private lateinit var illegal: Map<String, List<String>>

    @BeforeAll
    fun compiles(@TempDir folder: Path) {
        legal = KotlinCompiler(folder.resolve("legal")).errors(sources(Offence::legalSource))
        illegal = KotlinCompiler(folder.resolve("illegal")).errors(sources(Offence::illegalSource))
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("offences")
    internal fun anOffenceIsTheFirstThingThatDoesNotCompileAndItsTwinCompiles(source: String, offence: Offence) {
        assertThat(legal[source]).isEmpty()
        assertThat(illegal[source]).first().asString().startsWith(offence.error)
    }

    @Test
    fun theCompilerComplainsAboutTheSentencesOnly() {
        assertThat(legal.keys).isEqualTo(sources(Offence::legalSource).keys)
        assertThat(illegal.keys).isEqualTo(legal.keys)
    }

    @Test
    fun everyOffenceHasANameOfItsOwn() {
        assertThat(Catalogue.ALL.map { it.toString() }).doesNotHaveDuplicates()
    }

    private fun offences() = Catalogue.ALL.mapIndexed { i, offence -> Arguments.of("sentence$i", offence) }

    private fun sources(source: Offence.(String) -> String) =
        Catalogue.ALL.withIndex().associate { (i, offence) -> "sentence$i" to offence.source("sentence$i") }
}
