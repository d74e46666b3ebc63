package dev.latchkey.kotlin

/** Block that takes pairs of your own; the status operations return them as they are. */
@LatchkeyDsl
public sealed interface MetadataScope {
    /** Adds a pair; an earlier value of the [key] is replaced. The [value] may be empty. */
    public fun metadata(key: String, value: String)

    /** Adds pairs in their order; earlier values of the keys are replaced. */
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
