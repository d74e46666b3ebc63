/**
 * Test cases generated from a seed: legal ones, ones that break exactly one documented rule, and wild ones, each with
 * its organisation and facts. Start with {@link dev.latchkey.testkit.generate.Cases}. The same seed always generates
 * the same case. The package does not depend on a test engine.
 */
@NullMarked
package dev.latchkey.testkit.generate;

import org.jspecify.annotations.NullMarked;
