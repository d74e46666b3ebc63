package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.Finding;
import java.util.List;

/**
 * The fixes applied to a body.
 *
 * @param input the place of the body
 * @param applied the corrected findings, each with its fix
 * @param stopped whether fixes are left that would undo each other or make more violations
 * @param written whether the fixes are written, not only shown
 */
public record BodyFixes(Input input, List<Finding> applied, boolean stopped, boolean written) {}
