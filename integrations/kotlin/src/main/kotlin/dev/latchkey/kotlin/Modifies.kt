package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.dsl.Dates
import dev.latchkey.dsl.FlatRequest
import dev.latchkey.dsl.Items
import dev.latchkey.dsl.PlainItem
import dev.latchkey.model.edition.ApiEdition
import dev.latchkey.model.request.AccessRequest
import kotlin.time.Instant
import kotlin.time.toJavaInstant

/**
 * Changes when access begins or ends that is assigned already: say the new date, then name the items. The date holds
 * for every item that does not say another one.
 *
 * ```
 * val request = modify().removeOn(endOfYear).items {
 *     role("2c9180835d2e5168015d32f890ca1581")
 *     forIdentity("2c918084660f45d6016617daa9210584")
 * }
 * ```
 */
public fun modify(): Dates<Modification> =
    AfterDate({ AccessRequests.modify().startOn(it) }, { AccessRequests.modify().removeOn(it) }, ::Modification)

/** A change of dates that knows its first date. It can be kept and finished more than once. */
public class Modification internal constructor(private val start: Items<PlainItem, FlatRequest<PlainItem>>) {
    /**
     * Ends the sentence.
     *
     * @param edition the edition that the request will be sent to
     * @param sentence names the items and ends with the identities
     * @throws IllegalArgumentException if a word is refused, no item is named, or the edition lacks something that is
     *   said
     */
    public fun items(edition: ApiEdition = ApiEdition.DEFAULT, sentence: ModifyScope.() -> Recipients): AccessRequest =
        ModifyScope(start).apply { sentence() }.build("items { }", edition)
}

/** Sets the sunrise date: when the access is provisioned. */
public fun <N : Any> Dates<N>.startOn(date: Instant): N = startOn(date.toJavaInstant())

/** Sets the sunset date: when the access is removed. */
public fun <N : Any> Dates<N>.removeOn(date: Instant): N = removeOn(date.toJavaInstant())

/** Goes on in Kotlin after the date, which the Java DSL takes. */
internal class AfterDate<J, N : Any>(
    private val start: (java.time.Instant) -> J,
    private val remove: (java.time.Instant) -> J,
    private val next: (J) -> N,
) : Dates<N> {
    override fun startOn(date: java.time.Instant): N = next(start(date))

    override fun removeOn(date: java.time.Instant): N = next(remove(date))
}
