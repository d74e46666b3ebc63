package dev.latchkey.validation.diff;

import dev.latchkey.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two API versions at one place of a document.
 *
 * @param from what is found in the API version to leave; null if nothing is
 * @param to what is found in the API version to go to; null if nothing is
 * @param reason why, in words
 */
public record FindingDifference(
        @Nullable Finding from, @Nullable Finding to, String reason) {}
