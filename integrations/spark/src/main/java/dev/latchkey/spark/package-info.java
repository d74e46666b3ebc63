/** Checks and plans on Apache Spark: the same rules and the same planner, over Datasets that no machine holds. */
@NullMarked
package dev.latchkey.spark;

import org.jspecify.annotations.NullMarked;
