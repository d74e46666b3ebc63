package dev.latchkey.kotlin

import dev.latchkey.dsl.PlainItemOptions

/** Details of an item whose dates are changed, or that a machine gets; it has no form. */
public class PlainItemScope internal constructor() : ItemScope() {
    internal fun applyTo(item: PlainItemOptions): PlainItemOptions =
        applyTo(item, PlainItemOptions::comment, PlainItemOptions::metadata)
}
