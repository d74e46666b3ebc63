/** What holds of every check, whatever is checked and whatever is known: laws, tried on generated requests and facts. */
@NullMarked
package dev.latchkey.verification.law;

import org.jspecify.annotations.NullMarked;
