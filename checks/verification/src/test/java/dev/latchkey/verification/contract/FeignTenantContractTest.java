package dev.latchkey.verification.contract;

import dev.latchkey.emulator.Emulator;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.contract.ContractTenant;
import dev.latchkey.testkit.contract.TenantContract;
import dev.latchkey.testkit.time.VirtualClock;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The client over HTTP against the emulator, both on one virtual clock. */
@ParameterizedClass
@EnumSource(ApiVersion.class)
final class FeignTenantContractTest extends TenantContract {
    private static final long SEED = 20261121;

    private final ApiVersion apiVersion;
    private final Emulator emulator = Emulator.builder().start();

    FeignTenantContractTest(ApiVersion apiVersion) {
        this.apiVersion = apiVersion;
    }

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Override
    protected ContractTenant open() {
        return ContractTenant.ofDemo(as("latchkey"), as("eve"), as("maya"), clock()::advance);
    }

    private Tenant as(String client) {
        return FeignTenant.builder()
                .baseUrl(emulator.getBaseUri())
                .clientCredentials(client, client)
                .apiVersion(apiVersion)
                .surroundings(clock(), clock()::advance, new Random(SEED))
                .build();
    }

    private VirtualClock clock() {
        return emulator.tenant().clock();
    }
}
