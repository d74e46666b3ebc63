/** For every documented rule a body that breaks it and one that keeps it, so that people see what a rule means. */
@NullMarked
package dev.latchkey.cli.example;

import org.jspecify.annotations.NullMarked;
