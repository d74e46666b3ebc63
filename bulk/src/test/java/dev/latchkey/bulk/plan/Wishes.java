package dev.latchkey.bulk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws tables: blocks and scattered pairs, all kinds of requests, and rows that are wrong in every way. */
final class Wishes {
    private final Random random;
    private final int identities;
    private final int items;

    Wishes(Random random, int identities, int items) {
        this.random = random;
        this.identities = identities;
        this.items = items;
    }

    List<Wish> draw(int rows) {
        List<Wish> wishes = new ArrayList<>();
        while (wishes.size() < rows) {
            if (random.nextInt(20) == 0) {
                block(wishes, rows);
            } else if (random.nextInt(30) == 0 && !wishes.isEmpty()) {
                wishes.add(wishes.get(random.nextInt(wishes.size())));
            } else {
                wishes.add(one(action(), random.nextInt(identities), random.nextInt(items)));
            }
        }
        return wishes;
    }

    private void block(List<Wish> wishes, int rows) {
        String action = action();
        int width = 1 + random.nextInt(items);
        int height = 1 + random.nextInt(identities);
        for (int identity = 0; identity < height; identity++) {
            for (int item = 0; item < width && wishes.size() < rows; item++) {
                wishes.add(plain(action, identity, item));
            }
        }
    }

    private String action() {
        return List.of("GRANT_ACCESS", "GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS")
                .get(random.nextInt(4));
    }

    private Wish plain(String action, int identity, int item) {
        return new Wish(
                action,
                "identity" + identity,
                "",
                item % 3 == 0 ? "ROLE" : "ENTITLEMENT",
                "item" + item,
                "needed",
                action.equals("MODIFY_ACCESS") ? "2027-06-30T00:00:00Z" : "",
                "",
                "",
                "");
    }

    private Wish one(String action, int identity, int item) {
        boolean machine = random.nextInt(12) == 0;
        boolean account = random.nextInt(8) == 0 || machine;
        boolean revoke = action.equals("REVOKE_ACCESS");
        return new Wish(
                random.nextInt(60) == 0 ? "FORGET_ACCESS" : action,
                random.nextInt(60) == 0 ? "" : (machine ? "machine" : "identity") + identity,
                machine ? "MACHINE" : "",
                random.nextInt(60) == 0 ? "GROUP" : item % 3 == 0 && !machine ? "ROLE" : "ENTITLEMENT",
                random.nextInt(60) == 0 ? "" : "item" + item,
                random.nextInt(9) == 0 ? "" : "reason " + random.nextInt(3),
                random.nextInt(4) == 0
                        ? "2027-0" + (1 + random.nextInt(9)) + "-01T00:00:00Z"
                        : random.nextInt(40) == 0 ? "2020-01-01T00:00:00Z" : "",
                account && !revoke ? "source" + item % 4 : "",
                account ? "cn" + identity : "",
                random.nextInt(6) == 0 ? "T-" + random.nextInt(2) : "");
    }
}
