/** Reporting as SARIF 2.1.0, the OASIS format that code scanning services and editors read. */
@NullMarked
package dev.latchkey.cli.sarif;

import org.jspecify.annotations.NullMarked;
