/**
 * Fake tenants and generated requests in tests of JUnit. Needs {@code org.junit.jupiter:junit-jupiter-api}, and
 * {@code junit-jupiter-params} for parameterised tests; the test kit brings neither.
 *
 * <p>{@link dev.latchkey.testkit.junit.LatchkeyTest} gives a tenant, {@link
 * dev.latchkey.testkit.junit.GeneratedRequests} requests.
 */
@NullMarked
package dev.latchkey.testkit.junit;

import org.jspecify.annotations.NullMarked;
