package dev.latchkey.kotlin.tenant

import java.util.stream.Stream
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.runInterruptible
import kotlinx.coroutines.withContext

/** Makes blocking calls on a dispatcher whose threads can block. */
internal class Calls(private val dispatcher: CoroutineDispatcher) {
    /**
     * Runs [operation] on the dispatcher and interrupts its thread when the coroutine is cancelled. Stack traces of
     * failures contain the caller's stack below that of the thread.
     */
    suspend fun <T> call(operation: () -> T): T {
        val caller = Throwable()
        return try {
            runInterruptible(dispatcher) { operation() }
        } catch (failure: Exception) {
            // An interrupted call fails with its own exception; a cancelled caller gets a CancellationException.
            currentCoroutineContext().ensureActive()
            failure.stackTrace += caller.stackTrace
            throw failure
        }
    }

    /** Reads a row only after the collector has taken the previous one, so that no unneeded page is read. */
    fun <T : Any> rows(open: () -> Stream<T>): Flow<T> = flow {
        // Set when the stream is opened: a cancelled call would not return it, so it could not be closed.
        var opened: Stream<T>? = null
        try {
            val rows = call { open().also { opened = it }.iterator() }
            while (true) {
                emit(call { if (rows.hasNext()) rows.next() else null } ?: break)
            }
        } finally {
            opened?.let { stream -> withContext(NonCancellable + dispatcher) { stream.close() } }
        }
    }
}
