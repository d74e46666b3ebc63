package dev.latchkey.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VirtualClockTest {
    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private final VirtualClock clock = new VirtualClock(START);

    @Test
    void standsStillUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(START).isEqualTo(clock.instant());

        clock.advance(Duration.ofDays(30));

        assertThat(clock.instant()).isEqualTo("2026-12-21T12:00:00Z");
    }

    @Test
    void tellsWhereItStandsWhenItHasMoved() {
        List<Instant> told = new ArrayList<>();
        clock.onAdvance(told::add);

        clock.advance(Duration.ofSeconds(1));
        clock.advanceTo(START.plusSeconds(5));

        assertThat(told).containsExactly(START.plusSeconds(1), START.plusSeconds(5));
    }

    @Test
    void doesNotRunBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
                .withMessage("the clock cannot move by PT-1S: time does not run backwards");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advanceTo(START.minusSeconds(1)))
                .withMessage("the clock is at 2026-11-21T12:00:00Z and cannot move to 2026-11-21T11:59:59Z:"
                        + " time does not run backwards");
    }

    @Test
    void doesNotRunBeyondTheYear9999() {
        clock.advanceTo(VirtualClock.LAST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advance(Duration.ofNanos(1)))
                .withMessage(
                        "the clock is at 9999-12-31T23:59:59.999999999Z and cannot move by PT0.000000001S: time ends"
                                + " with the year 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.set(Instant.parse("+10000-01-01T00:00:00Z")))
                .withMessage("the clock cannot be set to +10000-01-01T00:00:00Z: time ends with the year 9999");
        assertThat(clock.instant()).isEqualTo(VirtualClock.LAST);
    }
}
