/** Telling what differs between two editions, and what that means for requests: as text, JSON or Markdown. */
@NullMarked
package dev.latchkey.cli.diff;

import org.jspecify.annotations.NullMarked;
