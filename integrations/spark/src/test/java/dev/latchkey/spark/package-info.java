/** Tests of the module; those with the tag spark need a distribution of Spark. */
@NullMarked
package dev.latchkey.spark;

import org.jspecify.annotations.NullMarked;
