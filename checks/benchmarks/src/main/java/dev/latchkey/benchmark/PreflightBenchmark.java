package dev.latchkey.benchmark;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.settings.SettingsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
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

/**
 * Reading a request from JSON, and checking it with no facts but the time: by all rules, of which some then cannot
 * tell, and by those that need no more, which find nothing. The difference of {@code readAndCheck} and {@code read} is
 * what a check costs of a request that was just read; {@code check} is one that is checked over and over.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PreflightBenchmark {
    private final Preflight allRules = Preflight.of(ApiVersion.V1);
    private final Preflight preflight = Preflight.builder(ApiVersion.V1)
            .settings(withoutRulesThatNeedMoreThanTheTime())
            .build();
    private final Facts facts = Facts.at(Instant.parse("2026-11-21T12:00:00Z"));

    /** Entitlements times identities, and whether the entitlements end on a date. */
    @Param({"1x1", "1x1-dated", "25x10"})
    private String size;

    private byte[] json;
    private Document<?> document;

    /** Makes the request. */
    @Setup
    public void make() {
        String[] numbers = size.replace("-dated", "").split("x");
        String date = size.endsWith("-dated") ? ", \"removeDate\": \"2027-06-30T21:59:59Z\"" : "";
        String identities = list(numbers[1], "\"2c918084660f45d6016617daa92%05d\"");
        String items = list(
                numbers[0],
                "{\"type\": \"ENTITLEMENT\", \"id\": \"2c91808874ff91550175097daae%05d\", \"comment\": \"Joins the audit team\""
                        + date + "}");
        json = ("{\"requestedFor\": [" + identities + "], \"requestType\": \"GRANT_ACCESS\", \"requestedItems\": ["
                        + items + "]}")
                .getBytes(StandardCharsets.UTF_8);
        document = DocumentReader.read(BodyType.CREATE, json);
        if (!check().getFindings().isEmpty()) {
            throw new IllegalStateException("the request is meant to break no rule");
        }
    }

    private static String list(String count, String element) {
        return IntStream.range(0, Integer.parseInt(count))
                .mapToObj(element::formatted)
                .collect(Collectors.joining(", "));
    }

    private static Settings withoutRulesThatNeedMoreThanTheTime() {
        SettingsBuilder settings = Settings.builder();
        for (Rule rule : Rules.of(ApiVersion.V1)) {
            if (!Set.of(Fact.NOW).containsAll(rule.getFacts())) {
                settings.off(rule.getId());
            }
        }
        return settings.build();
    }

    @Benchmark
    public Document<?> read() {
        return DocumentReader.read(BodyType.CREATE, json);
    }

    @Benchmark
    public PreflightReport check() {
        return preflight.check(document, facts);
    }

    @Benchmark
    public PreflightReport readAndCheck() {
        return preflight.check(DocumentReader.read(BodyType.CREATE, json), facts);
    }

    @Benchmark
    public PreflightReport checkByAllRules() {
        return allRules.check(document, facts);
    }
}
