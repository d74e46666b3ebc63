package dev.latchkey.kotlin

import dev.latchkey.dsl.PlainItemOptions

/** Details of an item in a modify or in a request for a machine; such items have no form. */
public class PlainItemScope internal constructor() : ItemScope() {
    internal fun applyTo(item: PlainItemOptions): PlainItemOptions =
        applyTo(item, PlainItemOptions::comment, PlainItemOptions::metadata)
}
