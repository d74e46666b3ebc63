package dev.latchkey.kotlin

import dev.latchkey.dsl.GrantItemOptions

/** The details of an item that everybody named in the sentence gets. */
public class GrantItemScope internal constructor() : ItemScope() {
    /**
     * The id of the form that the configuration of the item asks for, as it was completed. Documented by v1 only; null
     * leaves it out.
     */
    public var form: String? = null

    internal fun sayTo(item: GrantItemOptions): GrantItemOptions =
        sayTo(item, GrantItemOptions::comment, GrantItemOptions::metadata).with("form", form, GrantItemOptions::form)
}
