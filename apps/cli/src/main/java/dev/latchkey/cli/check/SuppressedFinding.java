package dev.latchkey.cli.check;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.suppression.Suppression;

/**
 * A finding that does not count.
 *
 * @param finding the finding
 * @param suppression why it does not count, and until when
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {}
