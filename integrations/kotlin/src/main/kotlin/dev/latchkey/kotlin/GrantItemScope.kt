package dev.latchkey.kotlin

import dev.latchkey.dsl.GrantItemOptions

/** Details of an item that all identities of the request get. */
public class GrantItemScope internal constructor() : ItemScope() {
    /**
     * Id of the completed form that the configuration of the item requires. Documented by v1 only; null means not set.
     */
    public var form: String? = null

    internal fun applyTo(item: GrantItemOptions): GrantItemOptions =
        applyTo(item, GrantItemOptions::comment, GrantItemOptions::metadata).with("form", form, GrantItemOptions::form)
}
