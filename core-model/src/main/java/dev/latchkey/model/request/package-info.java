/**
 * Request and response bodies of the {@code /access-requests} operations: create, cancel, close, accounts selection.
 */
@NullMarked
package dev.latchkey.model.request;

import org.jspecify.annotations.NullMarked;
