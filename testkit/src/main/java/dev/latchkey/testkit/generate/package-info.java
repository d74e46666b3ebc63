/**
 * Requests to test with, drawn from a seed: legal ones, ones that break exactly one documented rule, and wild ones,
 * each with the organisation and the facts that make it so. {@link dev.latchkey.testkit.generate.Cases} is the way in.
 * The same seed always draws the same case; nothing here needs a test engine.
 */
@NullMarked
package dev.latchkey.testkit.generate;

import org.jspecify.annotations.NullMarked;
