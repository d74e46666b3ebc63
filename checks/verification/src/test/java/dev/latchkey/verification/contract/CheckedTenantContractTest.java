package dev.latchkey.verification.contract;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.contract.ContractTenant;
import dev.latchkey.testkit.contract.TenantContract;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.tenant.CheckedTenant;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(ApiVersion.class)
final class CheckedTenantContractTest extends TenantContract {
    private final ApiVersion apiVersion;

    CheckedTenantContractTest(ApiVersion apiVersion) {
        this.apiVersion = apiVersion;
    }

    @Override
    protected ContractTenant open() {
        FakeTenant fake = FakeTenant.builder().apiVersion(apiVersion).build();
        Preflight preflight = Preflight.of(apiVersion);
        return ContractTenant.of(fake)
                .through(tenant -> CheckedTenant.of(tenant, preflight)
                        .withFacts(() -> Facts.at(fake.clock().instant())));
    }
}
