package dev.latchkey.benchmark.lines;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a file with a create request on every line: grants in both shapes, with dates, comments, metadata and accounts, and
 * revokes. One line of a hundred breaks a rule. Equal numbers of lines give equal files.
 */
public final class ManyRequests {
    private static final int BROKEN_EVERY = 100;

    private final Random random = new Random(15);
    private final StringBuilder line = new StringBuilder();

    private ManyRequests() {}

    /** {@code LINES FILE}. */
    public static void main(String[] arguments) throws IOException {
        int lines = Integer.parseInt(arguments[0]);
        ManyRequests requests = new ManyRequests();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (int i = 0; i < lines; i++) {
                out.write(requests.next(i % BROKEN_EVERY == BROKEN_EVERY / 2));
                out.write('\n');
            }
        }
    }

    private String next(boolean broken) {
        line.setLength(0);
        switch (random.nextInt(10)) {
            case 0, 1 -> revoke(broken);
            case 2 -> nested(broken);
            default -> grant(broken);
        }
        return line.toString();
    }

    private void grant(boolean broken) {
        line.append("{\"requestedFor\":[");
        repeat(1 + random.nextInt(4), i -> id("2c918084660f45d6016617da"));
        line.append("],\"requestType\":\"GRANT_ACCESS\",\"requestedItems\":[");
        repeat(1 + random.nextInt(3), i -> {
            line.append("{\"type\":\"").append(broken ? "GROUP" : type()).append("\",\"id\":");
            id("2c91808874ff91550175097d");
            line.append(",\"comment\":\"Joins the audit team, as agreed with the owner of the source\"");
            if (random.nextBoolean()) {
                line.append(",\"startDate\":\"2037-01-01T00:00:00Z\",\"removeDate\":\"2037-06-30T21:59:59Z\"");
            }
            line.append('}');
        });
        line.append(
                "],\"clientMetadata\":{\"requestedAppId\":\"2c91808f7892918f0178b78da4a305a1\",\"requestedAppName\":\"portal\"}}");
    }

    private void revoke(boolean broken) {
        line.append("{\"requestedFor\":[");
        id("2c918084660f45d6016617da");
        line.append("],\"requestType\":\"REVOKE_ACCESS\",\"requestedItems\":[{\"type\":\"ROLE\",\"id\":");
        id("2c91808874ff91550175097d");
        line.append(broken ? "" : ",\"comment\":\"Left the audit team\"").append("}]}");
    }

    private void nested(boolean broken) {
        line.append("{\"requestType\":\"GRANT_ACCESS\",\"requestedForWithRequestedItems\":[");
        repeat(1 + random.nextInt(3), i -> {
            line.append("{\"identityId\":");
            id("2c918084660f45d6016617da");
            line.append(",\"requestedItems\":[{\"type\":\"ENTITLEMENT\",\"id\":");
            id(broken ? "" : "2c91808874ff91550175097d");
            line.append(",\"comment\":\"Joins\",\"accountSelection\":[{\"sourceId\":");
            id("2c91808570313110017040b0");
            line.append(",\"accounts\":[{\"accountUuid\":\"{fab7119e-004f-4822-9c33-b8d570d6c6a6}\",")
                    .append("\"nativeIdentity\":\"CN=Glen 067da3248e914,OU=Data,DC=acme\"}]}]}]}");
        });
        line.append(broken ? "],\"requestedFor\":[]}" : "]}");
    }

    private String type() {
        return switch (random.nextInt(3)) {
            case 0 -> "ROLE";
            case 1 -> "ACCESS_PROFILE";
            default -> "ENTITLEMENT";
        };
    }

    private void id(String start) {
        line.append('"').append(start).append(Integer.toHexString(0x1000_0000 + random.nextInt(0x1000_0000)));
        line.append('"');
    }

    private void repeat(int times, Part part) {
        for (int i = 0; i < times; i++) {
            if (i > 0) {
                line.append(',');
            }
            part.add(i);
        }
    }

    private interface Part {
        void add(int index);
    }
}
