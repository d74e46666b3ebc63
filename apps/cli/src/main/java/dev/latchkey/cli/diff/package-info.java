/** Telling what differs between two API versions, and what that means for requests: as text, JSON or Markdown. */
@NullMarked
package dev.latchkey.cli.diff;

import org.jspecify.annotations.NullMarked;
