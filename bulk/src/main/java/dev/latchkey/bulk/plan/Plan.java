package dev.latchkey.bulk.plan;

import dev.latchkey.model.json.LatchkeyJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan in memory. Immutable and thread-safe. */
public final class Plan {
    private final PlanHeader header;
    private final Wanted wanted;
    private final List<Block> blocks;

    Plan(PlanHeader header, Wanted wanted, List<Block> blocks) {
        this.header = header;
        this.wanted = wanted;
        this.blocks = List.copyOf(blocks);
    }

    /** {@return the header: the input of the plan, and its size} */
    public PlanHeader getHeader() {
        return header;
    }

    /** {@return the requests in their order, created lazily} */
    public Stream<PlannedRequest> requests() {
        return IntStream.range(0, blocks.size())
                .mapToObj(
                        at -> new PlannedRequest(at + 1, wanted.rows(blocks.get(at)), wanted.request(blocks.get(at))));
    }

    /** {@return the lines of the plan, header and requests, each as JSON, created lazily} */
    public Stream<String> lines() {
        return Stream.concat(Stream.of(header), requests()).map(Plan::json);
    }

    /**
     * Writes the lines of the plan. Equal tables, rules and clocks give equal bytes.
     *
     * @param output the target; stays open
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeTo(OutputStream output) {
        lines().forEach(line -> {
            try {
                output.write((line + '\n').getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String json(Object value) {
        return LatchkeyJson.mapper().writeValueAsString(value);
    }
}
