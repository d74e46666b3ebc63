/** Checking bodies that stand in files: each is found, checked and told of, and what a baseline records counts no more. */
@NullMarked
package dev.latchkey.cli.check;

import org.jspecify.annotations.NullMarked;
