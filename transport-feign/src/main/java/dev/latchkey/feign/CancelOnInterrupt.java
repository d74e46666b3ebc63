package dev.latchkey.feign;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;

/**
 * Cancels a call of OkHttp as soon as the thread that waits for its answer is interrupted. Reading from a socket does not
 * notice an interrupt, but an interrupt closes the channel that a thread is using, and closing this one cancels the call.
 *
 * <p>Used by one thread. The thread stays interrupted.
 */
final class CancelOnInterrupt extends AbstractInterruptibleChannel {
    private final Call call;

    private CancelOnInterrupt(Call call) {
        this.call = call;
    }

    /** Watches the current thread until {@link #stop}. Cancels the call at once if the thread is interrupted already. */
    static CancelOnInterrupt of(Call call) {
        CancelOnInterrupt watch = new CancelOnInterrupt(call);
        watch.begin();
        return watch;
    }

    void stop() {
        try {
            end(true);
        } catch (AsynchronousCloseException e) {
            // The call has ended with its answer or as cancelled, and says so itself.
        }
    }

    @Override
    protected void implCloseChannel() {
        call.cancel();
    }
}
