/** What changes for a program that moves from one API version to another. */
@NullMarked
package dev.latchkey.validation.diff;

import org.jspecify.annotations.NullMarked;
