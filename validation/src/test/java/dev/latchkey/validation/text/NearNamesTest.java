package dev.latchkey.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {

    @Test
    void oneLetterInThreeMayDiffer() {
        assertThat(NearNames.of("date-utf", List.of("date-utc", "date-time"))).containsExactly("date-utc");
        assertThat(NearNames.of("abcdef", List.of("abcdXY", "abcXYZ"))).containsExactly("abcdXY");
    }

    @Test
    void ofAShortWordOneLetterMayDiffer() {
        assertThat(NearNames.of("x", List.of("a", "ab"))).containsExactly("a");
        assertThat(NearNames.of("", List.of("a", "ab"))).containsExactly("a");
    }

    @Test
    void theNearestComesFirstAndEquallyNearOnesAsTheyAreListed() {
        assertThat(NearNames.of("created", List.of("creates", "created2", "Created", "crated")))
                .containsExactly("Created", "creates", "created2", "crated");
    }

    @Test
    void whatIsNotNearIsNotNamed() {
        assertThat(NearNames.of("nonsense", List.of("date-utc"))).isEmpty();
        assertThat(NearNames.of("x".repeat(61), List.of("x".repeat(60)))).isEmpty();
    }
}
