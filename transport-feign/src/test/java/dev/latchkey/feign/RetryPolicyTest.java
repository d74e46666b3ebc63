package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private static final RetryPolicy POLICY =
            RetryPolicy.standard().pauses(Duration.ofSeconds(1), Duration.ofSeconds(4));

    @Test
    void aPauseIsBetweenHalfAndAllOfItsTime() {
        assertThat(POLICY.pause(2, null, new Extreme(false))).isEqualTo(Duration.ofSeconds(2));
        assertThat(POLICY.pause(2, null, new Extreme(true))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aTenthIsAddedToTheTimeOfTheServerAtMost() {
        Duration asked = Duration.ofSeconds(7);

        assertThat(POLICY.pause(1, asked, new Extreme(false))).isEqualTo(asked);
        assertThat(POLICY.pause(1, asked, new Extreme(true))).isEqualTo(asked.plusMillis(700));
    }

    @Test
    void neverMoreThanASecondIsAddedToTheTimeOfTheServer() {
        Duration asked = Duration.ofSeconds(50);

        assertThat(POLICY.pause(1, asked, new Extreme(true))).isEqualTo(asked.plusSeconds(1));
    }

    /** The smallest numbers that are asked for, or the largest. */
    private record Extreme(boolean largest) implements RandomGenerator {
        @Override
        public long nextLong() {
            throw new UnsupportedOperationException("numbers without a bound");
        }

        @Override
        public long nextLong(long bound) {
            return largest ? bound - 1 : 0;
        }
    }
}
