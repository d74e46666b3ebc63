package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** The time of a call is over when it should be, and a call that begins sets no alarm if there is one. */
class CallTimeoutTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final OkHttpClient client = new OkHttpClient();
    private final VirtualTime time = new VirtualTime();
    private final Queue<Alarm> alarms = new ConcurrentLinkedQueue<>();
    private final CallTimeout timeout =
            new CallTimeout(LONGEST, time, (pause, look) -> alarms.add(new Alarm(pause, look)));

    @Test
    void aCallIsCancelledOnceItsTimeIsOver() {
        Call call = call();
        CallTimeout.Watch watch = timeout.watch(call);

        passes(LONGEST);
        assertThat(call.isCanceled()).isFalse();
        ring(LONGEST);

        assertThat(call.isCanceled()).isTrue();
        assertThat(watch.isOver()).isTrue();
        assertThat(alarms).isEmpty();
    }

    @Test
    void aCallThatEndedInTimeIsNotCancelled() {
        Call call = call();
        CallTimeout.Watch watch = timeout.watch(call);
        watch.stop();

        passes(LONGEST);
        ring(LONGEST);

        assertThat(call.isCanceled()).isFalse();
        assertThat(watch.isOver()).isFalse();
        assertThat(alarms).isEmpty();
    }

    @Test
    void aThousandCallsInTurnSetOneAlarm() {
        for (int call = 0; call < 1_000; call++) {
            timeout.watch(call()).stop();
        }

        assertThat(alarms).hasSize(1);
    }

    @Test
    void aCallThatBeganLaterHasItsWholeTime() {
        Call first = call();
        timeout.watch(first);
        passes(Duration.ofSeconds(20));
        Call second = call();
        timeout.watch(second);

        passes(Duration.ofSeconds(40));
        ring(LONGEST);
        assertThat(first.isCanceled()).isTrue();
        assertThat(second.isCanceled()).isFalse();

        passes(Duration.ofSeconds(20));
        ring(Duration.ofSeconds(20));
        assertThat(second.isCanceled()).isTrue();
        assertThat(alarms).isEmpty();
    }

    @Test
    void anAlarmIsSetAgainAfterATimeWithoutCalls() {
        timeout.watch(call()).stop();
        passes(LONGEST);
        ring(LONGEST);
        Call call = call();
        timeout.watch(call);

        passes(LONGEST);
        ring(LONGEST);

        assertThat(call.isCanceled()).isTrue();
    }

    @Test
    void aCallThatBeginsWhileAnAlarmRingsFindsOneSet() {
        timeout.watch(call()).stop();
        for (int round = 0; round < 2_000; round++) {
            CompletableFuture<Void> rings = CompletableFuture.runAsync(alarms.remove().look);
            CallTimeout.Watch watch = timeout.watch(call());
            rings.join();

            assertThat(alarms).hasSize(1);
            watch.stop();
        }
    }

    private Call call() {
        return client.newCall(new Request.Builder().url("http://127.0.0.1").build());
    }

    private void passes(Duration pause) {
        time.advance(pause);
    }

    private void ring(Duration after) {
        Alarm alarm = alarms.remove();
        assertThat(alarm.pause).isEqualTo(after);
        alarm.look.run();
    }

    private record Alarm(Duration pause, Runnable look) {}
}
