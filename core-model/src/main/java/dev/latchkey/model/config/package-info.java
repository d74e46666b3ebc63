/** The configuration of access requests, in both generations. */
@NullMarked
package dev.latchkey.model.config;

import org.jspecify.annotations.NullMarked;
