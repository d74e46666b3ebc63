package dev.latchkey.testkit.contract;

import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(QuirkProfile.class)
final class ProfilesContractTest extends TenantContract {
    private final QuirkProfile profile;

    ProfilesContractTest(QuirkProfile profile) {
        this.profile = profile;
    }

    @Override
    protected ContractTenant open() {
        return ContractTenant.of(FakeTenant.builder().profile(profile).build());
    }
}
