package dev.latchkey.testkit.contract;

import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.call.InterceptedTenant;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/** Prevents changes of a tenant that tests must not change. */
final class ReadOnly {
    private static final Set<String> CHANGES = Set.of(
            "requests.create",
            "requests.cancel",
            "requests.bulkCancel",
            "requests.close",
            "approvals.approve",
            "approvals.reject",
            "approvals.forward",
            "approvals.bulkApprove",
            "config.replace");

    private ReadOnly() {}

    static Tenant tenant(Tenant tenant) {
        return new InterceptedTenant(
                tenant,
                (call, arguments, answer) -> CHANGES.contains(call)
                        ? Assumptions.abort("this tenant is not to be changed, and " + call + " changes it")
                        : answer.call());
    }
}
