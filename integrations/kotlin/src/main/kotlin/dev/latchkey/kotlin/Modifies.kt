package dev.latchkey.kotlin

import dev.latchkey.dsl.AccessRequests
import dev.latchkey.dsl.FlatRequestBuilder
import dev.latchkey.dsl.ItemsStep
import dev.latchkey.dsl.PlainItemOptions
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion

/**
 * Changes the dates of access that is already assigned: set the new date, then add the items. The date applies to every
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

/** Modify with its first date set. Immutable and reusable. */
public class Modification
internal constructor(private val start: ItemsStep<PlainItemOptions, FlatRequestBuilder<PlainItemOptions>>) {
    /**
     * Builds the request.
     *
     * @param apiVersion the API version that the request will be sent to
     * @param block adds the items and ends with the identities
     * @throws IllegalArgumentException if a value is invalid, there is no item, or the API version lacks a used feature
     */
    public fun items(
        apiVersion: ApiVersion = ApiVersion.DEFAULT,
        block: ModifyScope.() -> Recipients,
    ): AccessRequest = ModifyScope(start).apply { block() }.build("items", apiVersion)
}
