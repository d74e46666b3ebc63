/** The documented rules, each in one place: what it says, where it holds, who documents it, and how it is checked. */
@NullMarked
package dev.latchkey.validation.rule;

import org.jspecify.annotations.NullMarked;
