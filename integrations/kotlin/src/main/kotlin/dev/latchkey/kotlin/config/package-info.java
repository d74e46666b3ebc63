/** Changes of the configuration of access requests: each starts from the current one, {@code config.edit { … }}. */
@NullMarked
package dev.latchkey.kotlin.config;

import org.jspecify.annotations.NullMarked;
