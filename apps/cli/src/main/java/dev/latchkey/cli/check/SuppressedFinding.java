package dev.latchkey.cli.check;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.suppression.Suppression;

/**
 * A suppressed finding.
 *
 * @param finding the finding
 * @param suppression the reason, and the end of the suppression
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {}
