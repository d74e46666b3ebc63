/** A first look at what a check finds, on sample requests that come with the command line. */
@NullMarked
package dev.latchkey.cli.demo;

import org.jspecify.annotations.NullMarked;
