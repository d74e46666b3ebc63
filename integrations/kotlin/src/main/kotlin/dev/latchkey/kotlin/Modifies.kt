package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.dsl.FlatRequestBuilder
import dev.latchkey.dsl.ItemsStep
import dev.latchkey.dsl.PlainItemOptions
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion

/**
 * Changes the dates of access that is assigned already: set the new date, then name the items. The date holds for every
 * item that does not set its own.
 *
 * ```
 * val untilEndOfYear = modify().removeDate(endOfYear)
 *
 * val request = untilEndOfYear.items {
 *     role("2c91808a7813090a017814121e121518")
 *     forIdentity("2c918084660f45d6016617daa9210584")
 * }
 * ```
 */
public fun modify(): NewDate<Modification> = NewDate.of(AccessRequests.modify(), ::Modification)

/** Change of dates, with its first date set. Immutable; can be used more than once. */
public class Modification
internal constructor(private val start: ItemsStep<PlainItemOptions, FlatRequestBuilder<PlainItemOptions>>) {
    /**
     * Builds the request.
     *
     * @param apiVersion the API version that the request will be sent to
     * @param block names the items and ends with the identities
     * @throws IllegalArgumentException if a value is refused, no item is named, or the API version lacks something that
     *   is used
     */
    public fun items(
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        block: ModifyScope.() -> Recipients,
    ): AccessRequest = ModifyScope(start).apply { block() }.build("items", apiVersion)
}
