package dev.latchkey.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A seeded random source with the methods that generators need. */
final class RandomSource {
    private static final String HEX = "0123456789abcdef";
    private static final List<String> WORDS = List.of(
            "audit",
            "team",
            "access",
            "please",
            "for",
            "the",
            "project",
            "until",
            "June",
            "Zo\u00EB",
            "\u90E8\u9580",
            "r\u00F4le");

    private final RandomGenerator random;

    private RandomSource(RandomGenerator random) {
        this.random = random;
    }

    /** Creates one of several independent sources from a seed. */
    static RandomSource of(long seed, int part) {
        return new RandomSource(new SplittableRandom(seed * 31 + part));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    /** Chooses a number of different elements within bounds, or as many as there are. */
    <T> List<T> some(List<T> all, int least, int most) {
        List<T> rest = new ArrayList<>(all);
        List<T> chosen = new ArrayList<>();
        for (int count = Math.min(between(least, most), all.size()); count > 0; count--) {
            chosen.add(rest.remove(random.nextInt(rest.size())));
        }
        return chosen;
    }

    /** Creates an id in the form of the API: 32 hexadecimal digits. */
    String id() {
        return "2c91" + hex(28);
    }

    String uuid() {
        return hex(8) + "-" + hex(4) + "-" + hex(4) + "-" + hex(4) + "-" + hex(12);
    }

    private String hex(int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            text.append(HEX.charAt(random.nextInt(HEX.length())));
        }
        return text.toString();
    }

    /** Creates a text that is not blank. */
    String text() {
        StringBuilder text = new StringBuilder(one(WORDS));
        for (int words = below(4); words > 0; words--) {
            text.append(' ').append(one(WORDS));
        }
        return text.toString();
    }

    String blank() {
        return one("", " ", "\t", " \u2003 ");
    }

    long number() {
        return random.nextLong();
    }
}
