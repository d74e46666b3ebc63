/** Both generations of Jackson side by side. */
@NullMarked
package dev.latchkey.jackson2;

import org.jspecify.annotations.NullMarked;
