package dev.latchkey.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.entitlement.AccountTarget;
import dev.latchkey.model.entitlement.IdentityEntitlementDetails;
import dev.latchkey.model.version.Operation;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The contract of {@link dev.latchkey.model.tenant.EntitlementOperations}. */
public abstract class EntitlementContract extends Contract {

    /** Creates the tests, for subclasses. */
    protected EntitlementContract() {}

    @Test
    void whatAnIdentityHasIsTold() throws Throwable {
        whereOffered(Operation.ENTITLEMENT_DETAILS, () -> {
            IdentityEntitlementDetails details =
                    administrator().entitlements().details(contract().holder(), entitlement());

            assertThat(details.getIdentityId()).isEqualTo(contract().holder());
            assertThat(details.getEntitlement())
                    .isNotNull()
                    .satisfies(known -> assertThat(known.getId()).isEqualTo(entitlement()));
            assertThat(details.getAccountTargets())
                    .singleElement()
                    .extracting(AccountTarget::getRevocable)
                    .isEqualTo(true);
        });
    }

    private String entitlement() {
        return Objects.requireNonNull(contract().entitlement().getId());
    }
}
