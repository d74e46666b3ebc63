package dev.latchkey.testkit.contract;

import org.junit.jupiter.api.Nested;

/**
 * The contract that every {@link dev.latchkey.model.tenant.Tenant} has to fulfil. A test class that extends this says
 * how a tenant is opened:
 *
 * <pre>{@code
 * final class MyTenantTest extends TenantContract {
 *     protected ContractTenant open() {
 *         return ContractTenant.of(FakeTenant.create()).through(MyTenant::new);
 *     }
 * }
 * }</pre>
 *
 * <p>Where the API version of the tenant lacks an operation, it is held to say so.
 */
public abstract class TenantContract {

    /** For subclasses. */
    protected TenantContract() {}

    /**
     * Opens a tenant for one test. Whoever needs to close it does so after the test.
     *
     * @return a tenant at which nothing of the contract has happened yet, as far as that can be had
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
