package dev.latchkey.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.AccountActivityItemId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripEqualityTest {
    @Test
    void aDateInUtcIsEqualAfterARoundTrip() {
        AccessRequest request = until("2027-06-30T16:00:00Z");

        assertThat(read(write(request))).isEqualTo(request);
    }

    @Test
    void aDateOfAnotherOffsetIsTheSameTextAfterARoundTripAndNotEqual() {
        AccessRequest request = until("2027-06-30T18:00:00+02:00");
        AccessRequest again = read(write(request));

        assertThat(again).isNotEqualTo(request).isEqualTo(until("2027-06-30T16:00:00Z"));
        assertThat(write(again)).isEqualTo(write(request));
    }

    @Test
    void idsAreSerializable() throws Exception {
        List<Serializable> ids =
                List.of(IdentityId.of("a"), AccessRequestId.of("b"), AccountActivityItemId.of("c"), ApprovalId.of("d"));
        for (Serializable id : ids) {
            assertThat(copy(id)).isEqualTo(id);
        }
    }

    private static AccessRequest until(String date) {
        return AccessRequest.builder()
                .addRequestedItem(RequestedItem.builder()
                        .id("audit")
                        .removeDate(OffsetDateTime.parse(date))
                        .build())
                .build();
    }

    private static String write(AccessRequest request) {
        return LatchkeyJson.mapper().writeValueAsString(request);
    }

    private static AccessRequest read(String json) {
        return LatchkeyJson.mapper().readValue(json, AccessRequest.class);
    }

    private static Object copy(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
