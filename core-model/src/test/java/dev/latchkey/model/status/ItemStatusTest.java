package dev.latchkey.model.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.AccountActivityItemId;
import dev.latchkey.model.json.LatchkeyJson;
import org.junit.jupiter.api.Test;

class ItemStatusTest {
    private static final String ROW = """
            {"id":"item","accessRequestId":"request","accountActivityItemId":"activity","state":"EXECUTING"}""";

    @Test
    void theRequestAndTheItemHaveIdsOfTheirOwn() {
        RequestedItemStatus row = LatchkeyJson.mapper().readValue(ROW, RequestedItemStatus.class);

        assertThat(row.getId()).isEqualTo("item");
        assertThat(row.getAccessRequestId()).isEqualTo(AccessRequestId.of("request"));
        assertThat(row.getAccountActivityItemId()).isEqualTo(AccountActivityItemId.of("activity"));
    }

    @Test
    void bothListsCanBeReadTheSameWay() {
        ItemStatus own = LatchkeyJson.mapper().readValue(ROW, RequestedItemStatus.class);
        ItemStatus administrators = LatchkeyJson.mapper().readValue(ROW, AdministratorItemStatus.class);

        assertThat(RequestedItemStatus.builder().from(administrators).build()).isEqualTo(own);
    }
}
