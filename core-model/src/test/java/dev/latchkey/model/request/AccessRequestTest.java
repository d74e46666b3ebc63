package dev.latchkey.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.json.LatchkeyJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AccessRequestTest {
    private static final JsonMapper MAPPER = LatchkeyJson.mapper();

    @Test
    void writesBackWhatItDoesNotKnow() {
        String json = """
                {"requestedFor":["a","b"],"requestType":"LEND_ACCESS",
                 "requestedItems":[{"type":"GADGET","id":"x","shade":null}],"weight":{"exact":1.10e400}}""";

        AccessRequest request = MAPPER.readValue(json, AccessRequest.class);

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(request))).isEqualTo(MAPPER.readTree(json));
    }

    @Test
    void isWrittenInTheOrderOfTheDocumentsWithoutUnsetKeys() {
        AccessRequest request = AccessRequest.builder()
                .addRequestedItem(RequestedItem.builder()
                        .comment("Joins the harbour project")
                        .id("r1")
                        .type(ItemType.ROLE)
                        .build())
                .requestType(RequestType.GRANT_ACCESS)
                .addRequestedFor(IdentityId.of("i1"))
                .build();

        assertThat(MAPPER.writeValueAsString(request)).isEqualTo("""
                {"requestedFor":["i1"],"requestType":"GRANT_ACCESS",\
                "requestedItems":[{"type":"ROLE","id":"r1","comment":"Joins the harbour project"}]}""");
    }

    @Test
    void canBeChangedInPart() {
        AccessRequest request = MAPPER.readValue(
                "{\"requestedFor\":[\"i1\"],\"requestedItems\":[{\"id\":\"r1\"}],\"kept\":1}", AccessRequest.class);

        AccessRequest changed =
                request.toBuilder().requestedFor(List.of(IdentityId.of("i2"))).build();

        assertThat(MAPPER.writeValueAsString(changed))
                .isEqualTo("{\"requestedFor\":[\"i2\"],\"requestedItems\":[{\"id\":\"r1\"}],\"kept\":1}");
    }
}
