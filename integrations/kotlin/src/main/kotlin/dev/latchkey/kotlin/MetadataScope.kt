package dev.latchkey.kotlin

/** Takes pairs of the requester's own; the status operations return them as they are. */
@LatchkeyDsl
public sealed interface MetadataScope {
    /** Adds a pair; a value that was said before for the [key] is replaced. The [value] may be empty. */
    public fun metadata(key: String, value: String)

    /** Adds pairs, in their order; a value that was said before for one of the keys is replaced. */
    public fun metadata(pairs: Map<String, String>)
}

internal class MetadataPairs : MetadataScope {
    private val said = LinkedHashMap<String, String>()

    val pairs: Map<String, String>
        get() = said

    override fun metadata(key: String, value: String) {
        said[key] = value
    }

    override fun metadata(pairs: Map<String, String>) {
        said += pairs
    }
}
