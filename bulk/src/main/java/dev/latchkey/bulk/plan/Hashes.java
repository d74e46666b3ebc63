package dev.latchkey.bulk.plan;

/** Spreads hash codes over tables whose length is a power of two. */
final class Hashes {
    private Hashes() {}

    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }

    static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ (mixed >>> 32));
    }
}
