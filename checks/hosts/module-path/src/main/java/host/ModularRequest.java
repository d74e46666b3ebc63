package host;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.emulator.Emulator;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.tenant.CheckedTenant;

public class ModularRequest {
    public static void main(String[] args) {
        AccessRequest request = AccessRequests.grant()
                .accessProfile("2c9180835d2e5168015d32f890ca0011", item -> item.comment("Closes the year"))
                .forIdentities("2c918084660f45d6016617daa9210003")
                .build();
        AccessRequest read =
                LatchkeyJson.mapper().readValue(LatchkeyJson.mapper().writeValueAsString(request), AccessRequest.class);

        try (Emulator emulator = Emulator.builder().start()) {
            Tenant tenant = CheckedTenant.of(
                    FeignTenant.builder()
                            .baseUrl(emulator.getBaseUri())
                            .clientCredentials("eve", "eve")
                            .build(),
                    Preflight.of(ApiVersion.V1));
            Submission submission = tenant.requests().create(read);
            System.out.println(ModularRequest.class.getModule() + " "
                    + AccessRequest.class.getModule().getName() + " "
                    + (submission instanceof Submission.Accepted ? "accepted" : submission));
        }
    }
}
