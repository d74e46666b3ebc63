package dev.latchkey.testkit.contract;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(ApiVersion.class)
final class FakeTenantContractTest extends TenantContract {
    private final ApiVersion apiVersion;

    FakeTenantContractTest(ApiVersion apiVersion) {
        this.apiVersion = apiVersion;
    }

    @Override
    protected ContractTenant open() {
        return ContractTenant.of(FakeTenant.builder().apiVersion(apiVersion).build());
    }
}
