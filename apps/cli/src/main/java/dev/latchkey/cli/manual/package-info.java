/** Manual pages in the format of {@code man}, made of what commands say about their options. */
@NullMarked
package dev.latchkey.cli.manual;

import org.jspecify.annotations.NullMarked;
