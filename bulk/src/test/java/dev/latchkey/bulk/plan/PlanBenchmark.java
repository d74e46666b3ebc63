package dev.latchkey.bulk.plan;

import com.sun.management.OperatingSystemMXBean;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Measures planning, and is no test: {@code java -Xmx512m … PlanBenchmark SHAPE ROWS}. The shapes are {@code rectangles},
 * {@code scattered}, {@code revokes} and {@code comments}.
 */
public final class PlanBenchmark {
    private PlanBenchmark() {}

    /**
     * Plans a table of its own making.
     *
     * @param arguments the shape and the number of rows
     * @throws IOException if a temporary file fails
     */
    @SuppressWarnings("SystemOut") // a program that prints what it measured
    public static void main(String[] arguments) throws IOException {
        String shape = arguments[0];
        int rows = Integer.parseInt(arguments[1]);
        Path table = Files.createTempFile("wanted", ".csv");
        Path output = Files.createTempFile("plan", ".jsonl");
        write(table, shape, rows);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        Plan plan = Planner.of(Preflight.of(ApiVersion.V1), Planned.NOW)
                .plan("wanted.csv", TableFormat.CSV, Files.newInputStream(table), OutputStream::nullOutputStream);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output))) {
            plan.writeTo(file);
        }
        double seconds = (system.getProcessCpuTime() - before) / 1e9;
        System.out.printf(
                "%s %d rows: %.1f s CPU, %d requests, lower bound %d, rejected %d, table %d MB, plan %d MB%n",
                shape,
                rows,
                seconds,
                plan.getHeader().requests(),
                plan.getHeader().lowerBound(),
                plan.getHeader().rejected(),
                Files.size(table) >> 20,
                Files.size(output) >> 20);
        Files.delete(table);
        Files.delete(output);
    }

    private static void write(Path table, String shape, int rows) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("action,identityId,itemType,itemId,comment,removeDate\n");
            for (int row = 0; row < rows; row++) {
                out.write(row(shape, row, random));
            }
        }
    }

    private static String row(String shape, int row, Random random) {
        return switch (shape) {
            // Departments of 200 people who get 50 entitlements each.
            case "rectangles" ->
                line("GRANT_ACCESS", row / 50, "ENTITLEMENT", row / 10_000 * 50 + row % 50, "Campaign 7");
            // 20,000 people, each with entitlements of their own out of 3,000.
            case "scattered" ->
                line("GRANT_ACCESS", row / 50, "ENTITLEMENT", row % 50 * 60 + random.nextInt(60), "Campaign 7");
            case "revokes" -> line("REVOKE_ACCESS", row / 50, "ENTITLEMENT", row % 50, "Left the project");
            // A comment of its own in every row.
            case "comments" -> line("GRANT_ACCESS", row / 5, "ENTITLEMENT", row % 5, "Ticket INC" + row);
            default -> throw new IllegalArgumentException("no shape " + shape);
        };
    }

    private static String line(String action, int identity, String type, int item, String comment) {
        return action + ",2c9180" + pad(identity, 26) + "," + type + ",2c9182" + pad(item, 26) + "," + comment
                + ",2027-06-30T00:00:00Z\n";
    }

    private static String pad(int number, int length) {
        String digits = Integer.toHexString(number);
        return "0".repeat(length - digits.length()) + digits;
    }
}
