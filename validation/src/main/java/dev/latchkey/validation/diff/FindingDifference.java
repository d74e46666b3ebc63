package dev.latchkey.validation.diff;

import dev.latchkey.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What two editions say differently of one place of a document.
 *
 * @param from what is found in the edition to leave; null if nothing is
 * @param to what is found in the edition to go to; null if nothing is
 * @param reason why, in words
 */
public record FindingDifference(
        @Nullable Finding from, @Nullable Finding to, String reason) {}
