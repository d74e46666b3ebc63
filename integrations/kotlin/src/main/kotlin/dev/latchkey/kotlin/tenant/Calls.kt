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

/** Makes blocking calls on threads that may block. */
internal class Calls(private val dispatcher: CoroutineDispatcher) {
    /**
     * Runs [operation] on the dispatcher and interrupts its thread when the coroutine is cancelled. Failures carry the
     * stack of the caller below that of the thread.
     */
    suspend fun <T> call(operation: () -> T): T {
        val caller = Throwable()
        return try {
            runInterruptible(dispatcher) { operation() }
        } catch (failure: Exception) {
            // A call that is interrupted fails in its own way; a caller that was cancelled gets a
            // CancellationException.
            currentCoroutineContext().ensureActive()
            failure.stackTrace += caller.stackTrace
            throw failure
        }
    }

    /** Reads a row only when the one before is taken, so that no page is asked for that nobody wants. */
    fun <T : Any> rows(open: () -> Stream<T>): Flow<T> = flow {
        // Set where the stream opens: a cancelled call would not hand it out, and nobody could close it.
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
