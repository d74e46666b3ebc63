/** Checking bodies in files: each is found, checked and reported; findings in a baseline do not count. */
@NullMarked
package dev.latchkey.cli.check;

import org.jspecify.annotations.NullMarked;
