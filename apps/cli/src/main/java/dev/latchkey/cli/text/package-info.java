/** Text for people: colours, paragraphs, and making foreign text harmless. */
@NullMarked
package dev.latchkey.cli.text;

import org.jspecify.annotations.NullMarked;
