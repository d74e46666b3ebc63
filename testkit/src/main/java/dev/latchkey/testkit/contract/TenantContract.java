package dev.latchkey.testkit.contract;

import org.junit.jupiter.api.Nested;

/**
 * The contract that every {@link dev.latchkey.model.tenant.Tenant} has to fulfil. A test class extends it and opens a
 * tenant:
 *
 * <pre>{@code
 * final class MyTenantTest extends TenantContract {
 *     protected ContractTenant open() {
 *         return ContractTenant.of(FakeTenant.create()).through(MyTenant::new);
 *     }
 * }
 * }</pre>
 *
 * <p>If the API version of the tenant lacks an operation, the tenant has to report that.
 */
public abstract class TenantContract {

    /** Creates the tests, for subclasses. */
    protected TenantContract() {}

    /**
     * Opens a tenant for one test. A subclass that needs to close it does so after the test.
     *
     * @return a tenant without earlier calls of the contract, if that is possible
     */
    protected abstract ContractTenant open();

    @Nested
    final class Requests extends RequestContract {
        @Override
        protected ContractTenant open() {
            return TenantContract.this.open();
        }
    }

    @Nested
    final class Status extends StatusContract {
        @Override
        protected ContractTenant open() {
            return TenantContract.this.open();
        }
    }

    @Nested
    final class Approvals extends ApprovalContract {
        @Override
        protected ContractTenant open() {
            return TenantContract.this.open();
        }
    }

    @Nested
    final class Config extends ConfigContract {
        @Override
        protected ContractTenant open() {
            return TenantContract.this.open();
        }
    }

    @Nested
    final class Accounts extends AccountContract {
        @Override
        protected ContractTenant open() {
            return TenantContract.this.open();
        }
    }

    @Nested
    final class Entitlements extends EntitlementContract {
        @Override
        protected ContractTenant open() {
            return TenantContract.this.open();
        }
    }

    @Nested
    final class Directories extends DirectoryContract {
        @Override
        protected ContractTenant open() {
            return TenantContract.this.open();
        }
    }
}
