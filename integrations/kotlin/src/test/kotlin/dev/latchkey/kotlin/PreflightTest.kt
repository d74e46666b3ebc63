package dev.latchkey.kotlin

import dev.latchkey.model.json.LatchkeyJson
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion
import dev.latchkey.model.version.OperationNotOfferedException
import dev.latchkey.validation.Preflight
import dev.latchkey.validation.Verdict
import dev.latchkey.validation.fact.Facts
import kotlin.random.Random
import kotlin.time.toJavaInstant
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource

/** Validation, which decides in code of its own, has nothing to say against what can be said here. */
class PreflightTest {
    private val facts = Facts.at(RandomSentences.NOW.toJavaInstant())

    @ParameterizedTest
    @EnumSource
    fun whateverIsBuiltBreaksNoRuleOfItsApiVersion(apiVersion: ApiVersion) {
        val preflight = Preflight.of(apiVersion)
        val built = LinkedHashMap<RandomSentences.Kind, Int>()

        for (kind in RandomSentences.Kind.entries) {
            for (seed in 1L..300L) {
                val request = build(kind, apiVersion, seed) ?: continue
                built.merge(kind, 1, Int::plus)
                val report = preflight.check(kind.type, request, facts)
                val broken = report.findings.map { it.rule.id } - WORTH_A_WORD
                assertThat(broken)
                    .`as` { "$kind, seed $seed: " + LatchkeyJson.mapper().writeValueAsString(request) }
                    .isEmpty()
                assertThat(report.verdict).isNotEqualTo(Verdict.FAIL)
            }
        }

        assertThat(built).containsKeys(RandomSentences.Kind.GRANT, RandomSentences.Kind.REVOKE)
        if (apiVersion == ApiVersion.DEFAULT) {
            assertThat(built.keys).containsExactly(*RandomSentences.Kind.entries.toTypedArray())
            assertThat(built.values).allMatch { it == 300 }
        }
    }

    private fun build(kind: RandomSentences.Kind, apiVersion: ApiVersion, seed: Long): AccessRequest? =
        try {
            RandomSentences(Random(seed)).next(kind, apiVersion)
        } catch (lacking: IllegalArgumentException) {
            assertThat(lacking).hasMessageContaining("($apiVersion)")
            null
        } catch (_: OperationNotOfferedException) {
            null
        }

    private companion object {
        /** No errors: dates that were drawn in the wrong order, and what beta has to say about every revoke. */
        val WORTH_A_WORD = setOf("start-before-remove", "revoke-unseen-by-approver")
    }
}
