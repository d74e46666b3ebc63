package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiVersionsPageTest {

    @Test
    void anApiVersionIsAskedWhatItOffers() {
        Endpoint endpoint = ApiVersion.V2024.endpoint(Operation.ACCOUNTS_SELECTION);
        String path = endpoint.path(); // /v2024/access-requests/accounts-selection
        Map<String, String> headers = endpoint.getRequiredHeaders(); // {X-SailPoint-Experimental=true}
        boolean offered = ApiVersion.V3.offers(Operation.BULK_CANCEL); // false

        assertThat(path).isEqualTo("/v2024/access-requests/accounts-selection");
        assertThat(headers).hasToString("{X-SailPoint-Experimental=true}");
        assertThat(offered).isFalse();
    }
}
