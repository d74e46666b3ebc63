package dev.latchkey.validation.diff;

import dev.latchkey.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two API versions at one place of a document.
 *
 * @param from the finding in the API version to leave; null if there is none
 * @param to the finding in the API version to go to; null if there is none
 * @param reason the reason in words
 */
public record FindingDifference(
        @Nullable Finding from, @Nullable Finding to, String reason) {}
