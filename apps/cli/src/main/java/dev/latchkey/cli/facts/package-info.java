/** Reading facts that somebody wrote by hand: what is wrong is refused, with its place and what to do. */
@NullMarked
package dev.latchkey.cli.facts;

import org.jspecify.annotations.NullMarked;
