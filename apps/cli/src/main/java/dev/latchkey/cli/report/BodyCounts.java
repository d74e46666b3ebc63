package dev.latchkey.cli.report;

/** Counts bodies. Not thread-safe. */
public final class BodyCounts {
    private int bodies;
    private int broken;
    private int mended;

    /** No bodies yet. */
    public BodyCounts() {}

    void add(ComparedBody body) {
        bodies++;
        broken += body.isBroken() ? 1 : 0;
        mended += body.isMended() ? 1 : 0;
    }

    /** {@return whether no body was compared} */
    public boolean isEmpty() {
        return bodies == 0;
    }

    /** {@return the number of bodies that newly fail} */
    public int getBroken() {
        return broken;
    }

    /** {@return for example {@code 3 bodies: 1 newly fails, 0 no longer fail}} */
    public String describe() {
        return (bodies == 1 ? "1 body: " : bodies + " bodies: ") + some(broken, "newly fail") + ", "
                + some(mended, "no longer fail");
    }

    private static String some(int count, String what) {
        return count + " " + what + (count == 1 ? "s" : "");
    }
}
