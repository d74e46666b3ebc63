package dev.latchkey.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HoldingsTest {
    private final Holdings holdings = new Holdings(List.of());

    /** What the holdings stand for. */
    private final List<HeldAccess> list = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areWhatAListOfThemWouldBe(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            change(random);

            assertThat(holdings.all()).as("seed %s, change %s", seed, i).isEqualTo(list);
            assertThat(holdings.nextEnd()).as("seed %s, change %s", seed, i).isEqualTo(nextEnd());
            IntStream.range(0, 4)
                    .mapToObj(HoldingsTest::identity)
                    .forEach(identity -> assertThat(holdings.of(identity))
                            .isEqualTo(list.stream()
                                    .filter(access -> access.getIdentity().equals(identity))
                                    .toList()));
        }
    }

    private void change(Random random) {
        HeldAccess some = list.isEmpty() ? null : list.get(random.nextInt(list.size()));
        int kind = random.nextInt(6);
        if (some == null || kind < 3) {
            HeldAccess access = access(identity(random.nextInt(4)), random);
            holdings.add(access);
            list.add(access);
        } else if (kind == 3) {
            holdings.remove(some);
            list.remove(some);
        } else if (kind == 4) {
            HeldAccess other = access(some.getIdentity(), random);
            holdings.replace(some, other);
            list.set(list.indexOf(some), other);
        } else {
            Instant now = Instant.ofEpochSecond(random.nextInt(3));
            holdings.removeEnded(now);
            list.removeIf(access -> access.getRemoveDate() != null
                    && !access.getRemoveDate().toInstant().isAfter(now));
        }
    }

    private static HeldAccess access(IdentityId identity, Random random) {
        OffsetDateTime end = Instant.ofEpochSecond(random.nextInt(10)).atOffset(ZoneOffset.UTC);
        return HeldAccess.builder()
                .identity(identity)
                .type(ItemType.ROLE)
                .item(String.valueOf(random.nextInt(3)))
                .removeDate(random.nextBoolean() ? end : null)
                .build();
    }

    private static IdentityId identity(int number) {
        return IdentityId.of("identity" + number);
    }

    private @Nullable Instant nextEnd() {
        return list.stream()
                .map(HeldAccess::getRemoveDate)
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
