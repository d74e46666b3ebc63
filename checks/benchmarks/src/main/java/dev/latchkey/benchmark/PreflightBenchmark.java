package dev.latchkey.benchmark;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.Warmup;

/** Reading a request from JSON, and checking it with no facts but the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PreflightBenchmark {
    private final Preflight preflight = Preflight.of(ApiEdition.V1);
    private final Facts facts = Facts.at(Instant.parse("2026-11-21T12:00:00Z"));

    /** Entitlements times identities. */
    @Param({"1x1", "25x10"})
    private String size;

    private byte[] json;
    private Document<?> document;

    /** Makes the request. */
    @Setup
    public void make() {
        int items = Integer.parseInt(size.substring(0, size.indexOf('x')));
        int identities = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        json = ("{\"requestedFor\": ["
                        + IntStream.range(0, identities)
                                .mapToObj("\"2c918084660f45d6016617daa92%05d\""::formatted)
                                .collect(Collectors.joining(", "))
                        + "], \"requestType\": \"GRANT_ACCESS\", \"requestedItems\": ["
                        + IntStream.range(0, items)
                                .mapToObj(
                                        "{\"type\": \"ENTITLEMENT\", \"id\": \"2c91808874ff91550175097daae%05d\", \"comment\": \"Joins the audit team\"}"
                                                ::formatted)
                                .collect(Collectors.joining(", "))
                        + "]}")
                .getBytes(StandardCharsets.UTF_8);
        document = DocumentReader.read(BodyType.CREATE, json);
    }

    @Benchmark
    public Document<?> read() {
        return DocumentReader.read(BodyType.CREATE, json);
    }

    @Benchmark
    public PreflightReport check() {
        return preflight.check(document, facts);
    }
}
