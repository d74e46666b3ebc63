/** Reports of checks, differences, requirements and rules, as text and in machine-readable formats. */
@NullMarked
package dev.latchkey.cli.report;

import org.jspecify.annotations.NullMarked;
