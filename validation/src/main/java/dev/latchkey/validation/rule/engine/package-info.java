/** Asks rules about bodies: only those that can have something to say, and for no fact that cannot change the verdict. */
@NullMarked
package dev.latchkey.validation.rule.engine;

import org.jspecify.annotations.NullMarked;
