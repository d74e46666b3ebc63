/** What every class of the project keeps to, each rule proved able to fail on classes that break it. */
@NullMarked
package dev.latchkey.verification.architecture;

import org.jspecify.annotations.NullMarked;
