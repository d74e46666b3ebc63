/**
 * Fake tenants in tests of JUnit. Needs {@code org.junit.jupiter:junit-jupiter-api}, which the test kit does not bring.
 *
 * <p>{@link dev.latchkey.testkit.junit.LatchkeyTest} is the way in.
 */
@NullMarked
package dev.latchkey.testkit.junit;

import org.jspecify.annotations.NullMarked;
