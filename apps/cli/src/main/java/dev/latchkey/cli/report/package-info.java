/**
 * Reports that are printed: checks, differences, requirements and rules, for people and in the formats that programs
 * read.
 */
@NullMarked
package dev.latchkey.cli.report;

import org.jspecify.annotations.NullMarked;
