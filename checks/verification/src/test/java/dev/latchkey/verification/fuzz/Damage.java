package dev.latchkey.verification.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Inputs that are almost those that a reader expects. */
final class Damage {
    private final List<byte[]> seeds;
    private final SplittableRandom random;

    Damage(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        this.random = new SplittableRandom(seed);
    }

    /** A seed in which some bytes are changed, left out, repeated, or taken from another seed. */
    byte[] next() {
        byte[] input = seed();
        for (int change = random.nextInt(5); change > 0 && input.length > 0; change--) {
            int at = random.nextInt(input.length);
            int length = Math.min(input.length - at, 1 + random.nextInt(8));
            input = switch (random.nextInt(4)) {
                case 0 -> changed(input, at);
                case 1 -> replaced(input, at, at + length, new byte[0]);
                case 2 -> replaced(input, at, at, Arrays.copyOfRange(input, at, at + length));
                default -> replaced(input, at, at + length, part(seed()));
            };
        }
        return input;
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size())).clone();
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(32)));
    }

    private byte[] changed(byte[] input, int at) {
        input[at] = (byte) random.nextInt(256);
        return input;
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
        byte[] output = Arrays.copyOf(input, from + by.length + input.length - to);
        System.arraycopy(by, 0, output, from, by.length);
        System.arraycopy(input, to, output, from + by.length, input.length - to);
        return output;
    }
}
