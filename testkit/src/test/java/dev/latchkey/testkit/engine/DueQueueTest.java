package dev.latchkey.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DueQueueTest {
    private final DueQueue agenda = new DueQueue();

    /** What the agenda stands for: everything in the order of making, looked through for the earliest moment. */
    private final Map<String, Moment> things = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatLookingThroughEverythingWouldFind(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String id = String.valueOf(random.nextInt(40));
            if (random.nextInt(4) == 0) {
                agenda.remove(id);
                things.remove(id);
            } else {
                Instant at = random.nextInt(4) == 0 ? null : Instant.ofEpochSecond(random.nextInt(10));
                agenda.put(id, at);
                things.put(id, new Moment(at));
            }

            DueQueue.Entry first = agenda.first();
            assertThat(first == null ? null : first.id())
                    .as("seed %s, change %s", seed, i)
                    .isEqualTo(firstOfThings());
        }
    }

    private @Nullable String firstOfThings() {
        String first = null;
        Instant earliest = Instant.MAX;
        for (Map.Entry<String, Moment> thing : things.entrySet()) {
            Instant at = thing.getValue().at();
            if (at != null && at.isBefore(earliest)) {
                first = thing.getKey();
                earliest = at;
            }
        }
        return first;
    }

    private record Moment(@Nullable Instant at) {}
}
