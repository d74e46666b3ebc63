package dev.latchkey.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Compares the time of creates: all contenders in one process, one after the other in each round, so that whatever else the
 * machine does meets them all. Prints the median over the rounds of each contender's time and CPU time as ratios to Feign's.
 */
public final class PairedCreates {
    private static final int WARM_UP = 20;
    private static final int CALLS = 500;

    private PairedCreates() {}

    /** {@code [ROUNDS]}, 60 by default. */
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        Creator[] creators = Creator.values();
        double[][] time = new double[creators.length][rounds];
        double[][] processor = new double[creators.length][rounds];
        try (QuietServer server = new QuietServer()) {
            Map<Creator, Runnable> creates = new EnumMap<>(Creator.class);
            for (Creator creator : creators) {
                creates.put(creator, creator.at(server.getUrl()));
            }
            for (int round = -WARM_UP; round < rounds; round++) {
                for (Creator creator : creators) {
                    Spent spent = spend(creates.get(creator));
                    if (round >= 0) {
                        time[creator.ordinal()][round] = spent.time();
                        processor[creator.ordinal()][round] = spent.processor();
                    }
                }
            }
        }
        System.out.printf("%d rounds of %d calls; medians of the ratios to FEIGN in the same round%n", rounds, CALLS);
        for (Creator creator : creators) {
            System.out.printf(
                    "%-24s time %.2f (%.0f us a call), CPU of the calling thread %.2f%n",
                    creator,
                    ratio(time[creator.ordinal()], time[Creator.FEIGN.ordinal()]),
                    median(time[creator.ordinal()]) / CALLS / 1_000,
                    ratio(processor[creator.ordinal()], processor[Creator.FEIGN.ordinal()]));
        }
    }

    private static Spent spend(Runnable create) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long time = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        for (int call = 0; call < CALLS; call++) {
            create.run();
        }
        return new Spent(System.nanoTime() - time, threads.getCurrentThreadCpuTime() - processor);
    }

    private static double ratio(double[] some, double[] others) {
        return median(IntStream.range(0, some.length)
                .mapToDouble(round -> some[round] / others[round])
                .toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private record Spent(double time, double processor) {}
}
