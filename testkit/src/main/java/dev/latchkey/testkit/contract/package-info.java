/**
 * The contract of every {@link dev.latchkey.model.tenant.Tenant}, as tests to inherit. Needs {@code
 * org.junit.jupiter:junit-jupiter-api} and {@code org.assertj:assertj-core}, which are not dependencies of the test
 * kit.
 *
 * <p>{@link dev.latchkey.testkit.contract.TenantContract} is the whole contract; there is a part for each group of
 * operations.
 */
@NullMarked
package dev.latchkey.testkit.contract;

import org.jspecify.annotations.NullMarked;
