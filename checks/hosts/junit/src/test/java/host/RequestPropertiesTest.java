package host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.jqwik.NearValid;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RequestPropertiesTest {
    @Property(tries = 20, seed = "42")
    void whatIsWrittenIsRead(@ForAll @NearValid("revoke-comment") AccessRequest request) {
        String written = LatchkeyJson.mapper().writeValueAsString(request);

        assertThat(LatchkeyJson.mapper()
                        .writeValueAsString(LatchkeyJson.mapper().readValue(written, AccessRequest.class)))
                .isEqualTo(written);
    }
}
