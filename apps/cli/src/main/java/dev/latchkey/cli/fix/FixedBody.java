package dev.latchkey.cli.fix;

import dev.latchkey.validation.Finding;
import java.util.List;

/**
 * A body after its fixes.
 *
 * @param text the text; the same object if nothing was applied
 * @param applied the corrected findings, in the order in which they were
 * @param stopped whether fixes are left that would undo each other or make more violations
 */
record FixedBody(String text, List<Finding> applied, boolean stopped) {}
