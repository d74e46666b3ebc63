package dev.latchkey.feign;

import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import java.time.Duration;
import java.util.Random;

/** What many tests begin with. */
final class Fixtures {
    static final String TOKEN = "test-token";
    static final IdentityId IDENTITY = IdentityId.of("2c918084660f45d6016617daa9210584");
    static final String ITEM = "2c9180835d2e5168015d32f890ca1581";
    static final String ACCEPTED = """
            {"newRequests":[{"requestedFor":"2c918084660f45d6016617daa9210584",\
            "requestedItemsDetails":[{"type":"ACCESS_PROFILE","id":"2c9180835d2e5168015d32f890ca1581"}],\
            "attributesHash":-1928731,"accessRequestIds":["5d3118c518a44ec7805450d53479ccdb"]}],"existingRequests":[]}""";

    private Fixtures() {}

    /** A tenant at a server, whose time is virtual and whose chance is seeded. */
    static FeignTenantBuilder tenant(ScriptedServer server, VirtualTime time) {
        return FeignTenant.builder()
                .baseUrl(server.url())
                .token(TOKEN)
                .timeouts(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20))
                .surroundings(time, time, new Random(7));
    }

    static AccessRequest grant() {
        return AccessRequest.builder()
                .addRequestedFor(IDENTITY)
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ACCESS_PROFILE)
                        .id(ITEM)
                        .build())
                .build();
    }

    /** The same, with a mark of the caller's own. */
    static AccessRequest markedGrant(String mark) {
        AccessRequest grant = grant();
        return grant.toBuilder()
                .requestedItems(grant.getRequestedItems().stream()
                        .map(item -> item.toBuilder()
                                .putClientMetadata("latchkeyCorrelation", mark)
                                .build())
                        .toList())
                .build();
    }
}
