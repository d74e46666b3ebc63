/** Slips of the pen, recognised in one place so that no two checks judge the same text differently. */
@NullMarked
package dev.latchkey.validation.text;

import org.jspecify.annotations.NullMarked;
