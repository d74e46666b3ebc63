package dev.latchkey.testkit.engine;

import java.util.HexFormat;

/** Creates a sequence of ids with 32 hexadecimal digits from a seed. */
final class Ids {
    private static final HexFormat HEX = HexFormat.of();
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long seed;
    private long made;

    Ids(long seed, long made) {
        this.seed = seed;
        this.made = made;
    }

    String next() {
        long count = made++;
        return HEX.toHexDigits(mix(seed + 2 * count * GOLDEN)) + HEX.toHexDigits(mix(seed + (2 * count + 1) * GOLDEN));
    }

    String nextUuid() {
        String id = next();
        return "{" + id.substring(0, 8) + "-" + id.substring(8, 12) + "-" + id.substring(12, 16) + "-"
                + id.substring(16, 20) + "-" + id.substring(20) + "}";
    }

    long made() {
        return made;
    }

    /** The finaliser of SplitMix64: every bit of the result depends on every bit of the seed. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
