package dev.latchkey.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws tables of wanted access: blocks, scattered pairs, repeated and contradicting rows, rows that are wrong. */
final class Tables {
    private Tables() {}

    static List<String> draw(long seed, int rows) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        while (lines.size() < rows) {
            String action = List.of("GRANT_ACCESS", "GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS")
                    .get(random.nextInt(4));
            int kind = random.nextInt(20);
            if (kind == 0) {
                int width = 1 + random.nextInt(30);
                for (int at = 0; at < width * 12; at++) {
                    lines.add(line(action, "identity" + at / width, at % width, "needed", ""));
                }
            } else if (kind == 1) {
                lines.add("");
            } else if (kind == 2) {
                lines.add("{\"action\":");
            } else if (kind == 3 && !lines.isEmpty()) {
                lines.add(lines.get(random.nextInt(lines.size())));
            } else {
                boolean account = random.nextInt(8) == 0;
                lines.add(line(
                        action,
                        "identity" + random.nextInt(20),
                        random.nextInt(40),
                        random.nextInt(9) == 0 ? "" : "reason " + random.nextInt(3),
                        account
                                ? (action.startsWith("REVOKE") ? "" : "\"sourceId\":\"s1\",")
                                        + "\"nativeIdentity\":\"cn\","
                                : ""));
            }
        }
        return lines;
    }

    private static String line(String action, String identity, int item, String comment, String more) {
        return "{\"action\":\"" + action + "\",\"identityId\":\"" + identity + "\"," + more
                + (action.startsWith("MODIFY") ? "\"removeDate\":\"2027-06-30T00:00:00Z\"," : "")
                + "\"itemType\":\"" + (item % 3 == 0 ? "ROLE" : "ENTITLEMENT") + "\",\"itemId\":\"item" + item
                + "\",\"comment\":\"" + comment + "\"}";
    }
}
