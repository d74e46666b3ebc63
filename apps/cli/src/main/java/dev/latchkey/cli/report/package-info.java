/** Reporting what a check found: for people, for programs and for the pages of build servers. */
@NullMarked
package dev.latchkey.cli.report;

import org.jspecify.annotations.NullMarked;
