/** The modules of the build: what each may use, and that the POMs agree. */
@NullMarked
package dev.latchkey.verification.module;

import org.jspecify.annotations.NullMarked;
