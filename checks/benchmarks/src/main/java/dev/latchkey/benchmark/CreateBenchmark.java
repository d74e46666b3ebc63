package dev.latchkey.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The allocation of a create, with {@code -prof gc}. Times of contenders are better compared by {@link PairedCreates}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CreateBenchmark {
    /** The client that creates. */
    @Param
    public Creator creator;

    private QuietServer server;
    private Runnable create;

    /** Starts the server and the client. */
    @Setup
    public void start() {
        server = new QuietServer();
        create = creator.at(server.getUrl());
    }

    /** Stops the server. */
    @TearDown
    public void stop() {
        server.close();
    }

    @Benchmark
    public void create() {
        create.run();
    }
}
