package dev.latchkey.kotlin.compile

/**
 * Something that must not compile, and its twin that must: one sentence with one place where they differ.
 *
 * @property name what is wrong, for people to read
 * @property sentence the sentence, `§` at the place
 * @property legal what the twin says there
 * @property illegal what must not be said there
 * @property error how the complaint of the compiler begins
 */
internal class Offence(
    private val name: String,
    private val sentence: String,
    private val legal: String,
    private val illegal: String,
    val error: String,
) {
    fun legalSource(function: String): String = source(function, legal)

    fun illegalSource(function: String): String = source(function, illegal)

    override fun toString(): String = name

    private fun source(function: String, said: String) =
        """
        import dev.latchkey.dsl.AccessRequests
        import dev.latchkey.kotlin.*
        import dev.latchkey.kotlin.config.*
        import dev.latchkey.kotlin.query.*
        import dev.latchkey.kotlin.tenant.*
        import dev.latchkey.model.config.*
        import dev.latchkey.model.request.*
        import dev.latchkey.model.tenant.*
        import java.time.LocalDate
        import kotlin.time.Instant
        import kotlinx.coroutines.*

        fun $function(date: Instant, day: LocalDate, item: RequestedItem, config: AccessRequestConfigV2, tenant: Tenant): Any? {
            return ${sentence.replace("§", said)}
        }
        """
            .trimIndent()
}
