/** The contract of the port, kept by what implements it in other modules than the test kit. */
@NullMarked
package dev.latchkey.verification.contract;

import org.jspecify.annotations.NullMarked;
