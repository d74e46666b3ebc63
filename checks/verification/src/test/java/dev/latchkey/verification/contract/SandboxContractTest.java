package dev.latchkey.verification.contract;

import dev.latchkey.testkit.contract.ContractTenant;
import dev.latchkey.testkit.contract.TenantContract;
import org.junit.jupiter.api.Tag;

/** A tenant of one's own, in real time. Nothing is changed, unless the environment allows it. */
@Tag("sandbox")
final class SandboxContractTest extends TenantContract {
    @Override
    protected ContractTenant open() {
        return new Sandbox(System.getenv()).open();
    }
}
