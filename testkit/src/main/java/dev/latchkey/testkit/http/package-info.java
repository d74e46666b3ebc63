/**
 * The service interface of the emulator: tests use a fake tenant over HTTP without a dependency on its implementation.
 */
@NullMarked
package dev.latchkey.testkit.http;

import org.jspecify.annotations.NullMarked;
