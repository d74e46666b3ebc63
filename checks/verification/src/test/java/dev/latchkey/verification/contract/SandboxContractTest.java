package dev.latchkey.verification.contract;

import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.testkit.contract.ContractTenant;
import dev.latchkey.testkit.contract.TenantContract;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;

/**
 * A tenant of one's own, in real time. Only what needs no more than an administrator runs; nothing is changed, unless the
 * environment allows it.
 */
@Tag("sandbox")
final class SandboxContractTest extends TenantContract {
    private static final Map<String, String> ENVIRONMENT = System.getenv();

    @Override
    protected ContractTenant open() {
        FeignTenant administrator = FeignTenant.builder()
                .fromEnvironment(ENVIRONMENT)
                .edition(ApiEdition.of(
                        ENVIRONMENT.getOrDefault("LATCHKEY_SANDBOX_EDITION", ApiEdition.DEFAULT.getText())))
                .userAgent("latchkey-contract")
                .build();
        ContractTenant tenant =
                ContractTenant.seenBy(administrator, pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()));
        return "yes".equals(ENVIRONMENT.get("LATCHKEY_SANDBOX_WRITE")) ? tenant : tenant.readOnly();
    }
}
