package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.latchkey.jackson2.LatchkeyModule;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ModelPageTest {

    @Test
    void aRequestIsBuiltWrittenAndChanged() {
        AccessRequest request = AccessRequest.builder()
                .addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"))
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ACCESS_PROFILE)
                        .id("2c9180835d2e5168015d32f890ca1581")
                        .removeDate(OffsetDateTime.parse("2027-06-30T18:00:00+02:00"))
                        .build())
                .build();
        String json = LatchkeyJson.mapper().writeValueAsString(request);

        AccessRequest revoke =
                request.toBuilder().requestType(RequestType.REVOKE_ACCESS).build();

        assertThat(json).isEqualTo("""
                        {"requestedFor":["2c918084660f45d6016617daa9210584"],\
                        "requestedItems":[{"type":"ACCESS_PROFILE","id":"2c9180835d2e5168015d32f890ca1581",\
                        "removeDate":"2027-06-30T16:00:00Z"}]}""");
        assertThat(revoke.getRequestType()).isEqualTo(RequestType.REVOKE_ACCESS);
        assertThat(revoke.getRequestedItems()).isEqualTo(request.getRequestedItems());
    }

    @Test
    void anOpenValueIsComparedWithConstants() {
        RequestedItemStatus row =
                LatchkeyJson.mapper().readValue("{\"state\":\"EXECUTING\"}", RequestedItemStatus.class);

        boolean waiting = row.getState() == RequestState.EXECUTING;
        boolean done = row.getState() instanceof RequestState known && known.isTerminal();

        assertThat(waiting).isTrue();
        assertThat(done).isFalse();
    }

    @Test
    void jackson2ReadsAndWritesWithItsModule() throws JsonProcessingException {
        AccessRequest request = AccessRequest.builder()
                .addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"))
                .build();

        ObjectMapper mapper = new ObjectMapper().registerModule(new LatchkeyModule());
        String json = mapper.writeValueAsString(request);

        assertThat(json).isEqualTo(LatchkeyJson.mapper().writeValueAsString(request));
    }
}
