package dev.latchkey.benchmark;

import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading a create request, beside binding it with Jackson to records of one's own that keep dates as text and know nothing
 * of problems, places and unknown fields.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadingBenchmark {
    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Items times identities, and whether the items have dates. */
    @Param({"1x1", "1x1-dated", "25x10", "25x10-dated"})
    private String size;

    private byte[] json;

    /** Makes the request. */
    @Setup
    public void make() {
        String[] numbers = size.replace("-dated", "").split("x");
        String dates = size.endsWith("-dated")
                ? ", \"startDate\": \"2027-01-01T00:00:00Z\", \"removeDate\": \"2027-06-30T21:59:59Z\""
                : "";
        String identities = list(numbers[1], "\"2c918084660f45d6016617daa92%05d\"");
        String items = list(
                numbers[0],
                "{\"type\": \"ENTITLEMENT\", \"id\": \"2c91808874ff91550175097daae%05d\", \"comment\": \"Joins the audit team\""
                        + dates + "}");
        json = ("{\"requestedFor\": [" + identities + "], \"requestType\": \"GRANT_ACCESS\", \"requestedItems\": ["
                        + items + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String list(String count, String element) {
        return IntStream.range(0, Integer.parseInt(count))
                .mapToObj(element::formatted)
                .collect(Collectors.joining(", "));
    }

    @Benchmark
    public Document<?> read() {
        return DocumentReader.read(BodyType.CREATE, json);
    }

    @Benchmark
    public PlainRequest bindToRecords() {
        return mapper.readValue(json, PlainRequest.class);
    }

    /** A request as one would write it by hand. */
    public record PlainRequest(
            List<String> requestedFor,
            String requestType,
            List<PlainItem> requestedItems,
            Map<String, String> clientMetadata,
            List<PlainIdentity> requestedForWithRequestedItems) {}

    /** An item of it. */
    public record PlainItem(
            String type,
            String id,
            String comment,
            Map<String, String> clientMetadata,
            String startDate,
            String removeDate,
            String assignmentId,
            List<PlainSelection> accountSelection,
            String nativeIdentity,
            String formInstanceId) {}

    /** The accounts on a source. */
    public record PlainSelection(String sourceId, List<PlainAccount> accounts) {}

    /** An account. */
    public record PlainAccount(String accountUuid, String nativeIdentity) {}

    /** An identity with items of its own. */
    public record PlainIdentity(String identityId, String identityType, List<PlainItem> requestedItems) {}
}
