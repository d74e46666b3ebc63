package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PointerOrderTest {
    private static final long SEED = 20261121;
    private static final List<String> STEPS = List.of(
            "requestedFor",
            "requestedItems",
            "id",
            "x",
            "",
            "0",
            "2",
            "10",
            "01",
            "1a",
            "1000000000",
            "9999999999",
            "-1");

    @Test
    void aValueStandsBeforeItsParts() {
        assertThat(PointerOrder.DOCUMENTED.compare("/requestedItems/0", "/requestedItems/0/id"))
                .isNegative();
    }

    @Test
    void elementsStandByTheirIndexAsANumber() {
        assertThat(PointerOrder.DOCUMENTED.compare("/requestedItems/2", "/requestedItems/10"))
                .isNegative();
    }

    @Test
    void theOrderNeverContradictsItself() {
        Random random = new Random(SEED);
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder pointer = new StringBuilder();
            for (int steps = random.nextInt(4); steps > 0; steps--) {
                pointer.append('/').append(STEPS.get(random.nextInt(STEPS.size())));
            }
            pointers.add(pointer.toString());
        }
        for (String a : pointers) {
            for (String b : pointers) {
                assertThat(Integer.signum(order(a, b)))
                        .as("%s, %s, seed %s", a, b, SEED)
                        .isEqualTo(-Integer.signum(order(b, a)));
                for (String c : pointers) {
                    if (order(a, b) <= 0 && order(b, c) <= 0 && order(a, c) > 0) {
                        throw new AssertionError(a + " <= " + b + " <= " + c + " < " + a + ", seed " + SEED);
                    }
                }
            }
        }
    }

    private static int order(String one, String other) {
        return PointerOrder.DOCUMENTED.compare(one, other);
    }
}
