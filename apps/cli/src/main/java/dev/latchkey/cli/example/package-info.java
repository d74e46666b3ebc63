/** Examples for each documented rule: a body that violates it, and one that does not. */
@NullMarked
package dev.latchkey.cli.example;

import org.jspecify.annotations.NullMarked;
