/** Reporting in the XML of JUnit, which build servers show as tests. */
@NullMarked
package dev.latchkey.cli.junit;

import org.jspecify.annotations.NullMarked;
