package dev.latchkey.feign;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;

/**
 * Cancels an OkHttp call as soon as the thread that waits for its response is interrupted. A blocking read from a
 * socket does not react to an interrupt. But an interrupt closes the channel that a thread is using, and closing this
 * channel cancels the call.
 *
 * <p>Used by one thread. The thread stays interrupted.
 */
final class CancelOnInterrupt extends AbstractInterruptibleChannel {
    private final Call call;

    private CancelOnInterrupt(Call call) {
        this.call = call;
    }

    /**
     * Watches the current thread until {@link #stop}. Cancels the call at once if the thread is already interrupted.
     */
    static CancelOnInterrupt of(Call call) {
        CancelOnInterrupt watch = new CancelOnInterrupt(call);
        watch.begin();
        return watch;
    }

    void stop() {
        try {
            end(true);
        } catch (AsynchronousCloseException e) {
            // The call reports its own end: with its response, or as cancelled.
        }
    }

    @Override
    protected void implCloseChannel() {
        call.cancel();
    }
}
