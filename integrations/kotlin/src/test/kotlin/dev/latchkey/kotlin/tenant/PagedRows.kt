package dev.latchkey.kotlin.tenant

import java.util.stream.Stream
import kotlin.streams.asStream

/** A list of pages that are made when they are asked for. It counts what is done with it. */
internal class PagedRows<T : Any>(private val pages: List<() -> List<T>>) {
    var opened = 0
        private set

    var asked = 0
        private set

    var closed = 0
        private set

    fun stream(): Stream<T> {
        opened++
        return pages
            .asSequence()
            .flatMap { page ->
                asked++
                page()
            }
            .asStream()
            .onClose { closed++ }
    }
}
