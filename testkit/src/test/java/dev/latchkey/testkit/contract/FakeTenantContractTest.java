package dev.latchkey.testkit.contract;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.testkit.FakeTenant;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(ApiEdition.class)
final class FakeTenantContractTest extends TenantContract {
    private final ApiEdition edition;

    FakeTenantContractTest(ApiEdition edition) {
        this.edition = edition;
    }

    @Override
    protected ContractTenant open() {
        return ContractTenant.of(FakeTenant.builder().edition(edition).build());
    }
}
