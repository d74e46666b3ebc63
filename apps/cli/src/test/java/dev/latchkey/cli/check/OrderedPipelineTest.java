package dev.latchkey.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedPipelineTest {
    private final List<Integer> taken = new ArrayList<>();

    @Test
    void handsResultsOverInTheOrderOfThePieces() throws IOException {
        CountDownLatch second = new CountDownLatch(1);

        new OrderedPipeline<Integer>(2, 100)
                .run(
                        pieces -> {
                            pieces.add(1, () -> {
                                second.await();
                                return 1;
                            });
                            pieces.add(1, () -> {
                                second.countDown();
                                return 2;
                            });
                            for (int i = 3; i <= 1_000; i++) {
                                int number = i;
                                pieces.add(1, () -> number);
                            }
                        },
                        taken::add);

        assertThat(taken).isEqualTo(IntStream.rangeClosed(1, 1_000).boxed().toList());
    }

    /** No result is taken before the source has filled the room, so that it would run away if it could. */
    @Test
    void holdsNoMoreThanItsCapacity() throws IOException {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        new OrderedPipeline<Integer>(4, 10)
                .run(
                        pieces -> {
                            for (int i = 0; i < 500; i++) {
                                int weight = 1 + i % 3;
                                pieces.add(weight, () -> weight);
                                most.accumulateAndGet(held.addAndGet(weight), Math::max);
                            }
                        },
                        weight -> {
                            while (most.get() < 8) {
                                Thread.onSpinWait();
                            }
                            held.addAndGet(-weight);
                            taken.add(weight);
                        });

        assertThat(taken).hasSize(500);
        // A result gives its room back after it was taken, so that the count here is never above.
        assertThat(most.get()).isBetween(1, 10);
    }

    @Test
    void letsAPieceThatIsHeavierThanAllRoomPassAlone() throws IOException {
        new OrderedPipeline<Integer>(2, 10)
                .run(
                        pieces -> {
                            pieces.add(1, () -> 1);
                            pieces.add(1_000, () -> 2);
                            pieces.add(1, () -> 3);
                        },
                        taken::add);

        assertThat(taken).containsExactly(1, 2, 3);
    }

    @Test
    void takesWhatCameBeforeAFailureOfTheWork() {
        assertThatThrownBy(() -> new OrderedPipeline<Integer>(2, 10)
                        .run(
                                pieces -> {
                                    pieces.add(1, () -> 1);
                                    pieces.add(1, () -> {
                                        throw new IllegalStateException("a defect");
                                    });
                                    pieces.add(1, () -> 3);
                                },
                                taken::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a defect");
        assertThat(taken).containsExactly(1);
    }

    @Test
    void takesWhatCameBeforeAFailureOfTheSource() {
        assertThatThrownBy(() -> new OrderedPipeline<Integer>(2, 10)
                        .run(
                                pieces -> {
                                    pieces.add(1, () -> 1);
                                    throw new IOException("the disk is gone");
                                },
                                taken::add))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(taken).containsExactly(1);
    }

    @Test
    void stopsTheSourceWhereResultsCannotBeTaken() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);

        assertThatThrownBy(() -> new OrderedPipeline<Integer>(2, 10)
                        .run(
                                pieces -> {
                                    try {
                                        while (true) {
                                            pieces.add(1, () -> 1);
                                        }
                                    } finally {
                                        stopped.countDown();
                                    }
                                },
                                result -> {
                                    throw new IllegalStateException("nobody reads");
                                }))
                .hasMessage("nobody reads");
        stopped.await();
    }

    @Test
    void endsWhenTheThreadIsInterruptedAlthoughTheSourceHasNoEnd() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new OrderedPipeline<Integer>(1, 10)
                        .run(
                                pieces -> {
                                    try {
                                        new CountDownLatch(1).await();
                                    } catch (InterruptedException e) {
                                        stopped.countDown();
                                    }
                                },
                                taken::add))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        stopped.await();
    }
}
