package dev.latchkey.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Compares contenders in one process, one after the other in each round, so that whatever else the machine does meets them
 * all. Prints the median over the rounds of each one's time and CPU time of the calling thread, as ratios to those of one of
 * them in the same round, the ratio of the CPU time of the process in all rounds, and the bytes that a call allocates.
 */
public final class PairedRounds {
    private static final int WARM_UP = 20;

    private final Map<String, Runnable> contenders;
    private final int calls;

    public PairedRounds(Map<String, Runnable> contenders, int calls) {
        this.contenders = new LinkedHashMap<>(contenders);
        this.calls = calls;
    }

    public void print(int rounds, String reference) {
        Map<String, Spent[]> spent = new LinkedHashMap<>();
        contenders.keySet().forEach(name -> spent.put(name, new Spent[rounds]));
        for (int round = -WARM_UP; round < rounds; round++) {
            int kept = round;
            contenders.forEach((name, call) -> {
                Spent once = spend(call);
                if (kept >= 0) {
                    spent.get(name)[kept] = once;
                }
            });
        }
        System.out.printf(
                "%d rounds of %d calls; medians of the ratios to %s in the same round%n", rounds, calls, reference);
        Spent[] others = spent.get(reference);
        spent.forEach((name, some) -> System.out.printf(
                "%-28s time %6.2f   CPU of the calling thread %6.2f, of the process %6.2f   %8.1f us and %7d bytes a call%n",
                name,
                ratio(some, others, Spent::time),
                ratio(some, others, Spent::processor),
                total(some) / total(others),
                median(Arrays.stream(some).mapToDouble(Spent::processor)) / calls / 1_000,
                Math.round(median(Arrays.stream(some).mapToDouble(Spent::bytes)) / calls)));
    }

    private Spent spend(Runnable call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long process = system.getProcessCpuTime();
        long time = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        for (int each = 0; each < calls; each++) {
            call.run();
        }
        return new Spent(
                System.nanoTime() - time,
                threads.getCurrentThreadCpuTime() - processor,
                system.getProcessCpuTime() - process,
                threads.getCurrentThreadAllocatedBytes() - bytes);
    }

    private static double ratio(Spent[] some, Spent[] others, ToDoubleFunction<Spent> what) {
        return median(IntStream.range(0, some.length)
                .mapToDouble(round -> what.applyAsDouble(some[round]) / what.applyAsDouble(others[round])));
    }

    /** The CPU time of the process in all rounds: it is told in steps that are longer than some rounds. */
    private static double total(Spent[] rounds) {
        return Arrays.stream(rounds).mapToDouble(Spent::process).sum();
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private record Spent(double time, double processor, double process, double bytes) {}
}
