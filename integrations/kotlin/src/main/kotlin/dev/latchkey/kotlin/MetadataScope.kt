package dev.latchkey.kotlin

/** Block that adds entries to the client metadata; the status operations return them unchanged. */
@LatchkeyDsl
public sealed interface MetadataScope {
    /** Adds an entry; an existing value of the [key] is replaced. The [value] can be empty. */
    public fun metadata(key: String, value: String)

    /** Adds entries in their order; existing values of the keys are replaced. */
    public fun metadata(pairs: Map<String, String>)
}

internal class MetadataPairs : MetadataScope {
    private val collected = LinkedHashMap<String, String>()

    val pairs: Map<String, String>
        get() = collected

    override fun metadata(key: String, value: String) {
        collected[key] = value
    }

    override fun metadata(pairs: Map<String, String>) {
        collected += pairs
    }
}
