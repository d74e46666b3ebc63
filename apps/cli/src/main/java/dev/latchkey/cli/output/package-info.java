/** Writing files so that nobody ever finds half of one. */
@NullMarked
package dev.latchkey.cli.output;

import org.jspecify.annotations.NullMarked;
