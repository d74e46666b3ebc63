/** What changes for a program that moves from one edition to another. */
@NullMarked
package dev.latchkey.validation.diff;

import org.jspecify.annotations.NullMarked;
