/** Telling which rules there are: as text, JSON or Markdown, all of them or one. */
@NullMarked
package dev.latchkey.cli.rules;

import org.jspecify.annotations.NullMarked;
