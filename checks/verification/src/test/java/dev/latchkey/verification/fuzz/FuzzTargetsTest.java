package dev.latchkey.verification.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.latchkey.verification.law.States;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Readers refuse what they cannot read as documented, and with nothing else. The profile {@code fuzz} looks for inputs
 * that show otherwise, with Jazzer; here are those that it once found, and damaged seeds.
 */
class FuzzTargetsTest {
    private static final long SEED = 26113012;
    private static final int INPUTS = 60;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @States("What once broke a reader no longer does.")
    void whatOnceBrokeAReaderNoLongerDoes(FuzzTarget target) throws IOException {
        for (Path file : FuzzCorpus.files(target)) {
            byte[] input = Files.readAllBytes(file);
            assertThatCode(() -> target.read(input)).as(file.toString()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @States(
            "A reader of documents, facts, organisations, tables, journals, answers, sockets or arguments refuses what is"
                    + " damaged with an exception that it documents.")
    void damagedInputIsReadOrRefusedAsDocumented(FuzzTarget target) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<byte[]> seeds = new ArrayList<>(target.seeds());
        for (int i = 0; i < INPUTS; i++) {
            byte[] seed = seeds.get(random.nextInt(seeds.size()));
            byte[] input = i % 4 == 0 ? seed : damaged(seed, random);
            assertThatCode(() -> target.read(input))
                    .as(() -> target + " " + Arrays.toString(input))
                    .doesNotThrowAnyException();
        }
    }

    /** Some bytes are changed, left out, or repeated. */
    private static byte[] damaged(byte[] seed, SplittableRandom random) {
        byte[] input = seed.clone();
        for (int change = 1 + random.nextInt(4); change > 0 && input.length > 0; change--) {
            int at = random.nextInt(input.length);
            switch (random.nextInt(3)) {
                case 0 -> input[at] = (byte) random.nextInt(256);
                case 1 -> {
                    int length = Math.min(input.length - at, 1 + random.nextInt(8));
                    byte[] shorter = Arrays.copyOf(input, input.length - length);
                    System.arraycopy(input, at + length, shorter, at, input.length - at - length);
                    input = shorter;
                }
                default -> {
                    int length = Math.min(input.length - at, 1 + random.nextInt(8));
                    byte[] longer = Arrays.copyOf(input, input.length + length);
                    System.arraycopy(input, at, longer, at + length, input.length - at);
                    input = longer;
                }
            }
        }
        return input;
    }
}
